package com.functionalfit.calendar.persistence;

import com.functionalfit.calendar.FeedQuery;
import com.functionalfit.calendar.model.FeedRow;
import com.functionalfit.calendar.model.FeedRow.Marks;
import com.functionalfit.platform.persistence.PlainSql;
import com.functionalfit.schedule.Refs.Ref;
import com.functionalfit.schedule.Refs.RoomRef;
import com.functionalfit.schedule.Refs.SiteRef;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes entries of what the statements of the feed answer. */
final class FeedRows {

  private FeedRows() {}

  static FeedRow toEvent(ResultSet row) throws SQLException {
    Integer guests = PlainSql.number(row, "guests");
    boolean isBlock = "BLOCK".equals(row.getString("type"));
    RoomRef room = room(row);
    return new FeedRow(
        FeedQuery.EVENT,
        PlainSql.id(row, "id"),
        row.getString("type"),
        row.getString("title"),
        row.getString("subtitle"),
        PlainSql.instant(row, "starts_at"),
        PlainSql.instant(row, "ends_at"),
        row.getString("status"),
        room,
        room.site(),
        staff(row),
        room.color(),
        null,
        isBlock ? null : guests,
        null,
        PlainSql.id(row, "main_client"),
        isBlock || guests == null ? null : marks(row, guests),
        PlainSql.id(row, "series_id"),
        PlainSql.number(row, "version"));
  }

  static FeedRow toClass(ResultSet row) throws SQLException {
    RoomRef room = room(row);
    int booked = PlainSql.number(row, "booked");
    return new FeedRow(
        FeedQuery.CLASS,
        PlainSql.id(row, "id"),
        row.getString("type"),
        row.getString("title"),
        null,
        PlainSql.instant(row, "starts_at"),
        PlainSql.instant(row, "ends_at"),
        row.getString("status"),
        room,
        room.site(),
        staff(row),
        row.getString("color"),
        PlainSql.number(row, "capacity"),
        booked,
        PlainSql.number(row, "waiting"),
        null,
        marks(row, booked),
        PlainSql.id(row, "series_id"),
        PlainSql.number(row, "version"));
  }

  static FeedRow toClosure(ResultSet row) throws SQLException {
    RoomRef room = PlainSql.id(row, "room_id") == null ? null : room(row);
    return new FeedRow(
        FeedQuery.CLOSURE,
        PlainSql.id(row, "id"),
        row.getString("type"),
        row.getString("title"),
        null,
        PlainSql.instant(row, "starts_at"),
        PlainSql.instant(row, "ends_at"),
        null,
        room,
        PlainSql.id(row, "site_id") == null ? null : site(row),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        PlainSql.number(row, "version"));
  }

  private static Marks marks(ResultSet row, int people) throws SQLException {
    int attended = countOf(row, "attended");
    int missed = countOf(row, "missed");
    return new Marks(attended, missed, people - attended - missed);
  }

  private static int countOf(ResultSet row, String column) throws SQLException {
    return row.getInt(column); // 0 for null: nobody is counted
  }

  private static Ref staff(ResultSet row) throws SQLException {
    return new Ref(PlainSql.id(row, "staff_id"), row.getString("staff_name"));
  }

  private static RoomRef room(ResultSet row) throws SQLException {
    return new RoomRef(
        PlainSql.id(row, "room_id"),
        row.getString("room_name"),
        row.getString("room_color"),
        site(row));
  }

  private static SiteRef site(ResultSet row) throws SQLException {
    return new SiteRef(
        PlainSql.id(row, "site_id"), row.getString("site_name"), row.getString("site_slug"));
  }
}
