package com.functionalfit.calendar.persistence;

import com.functionalfit.calendar.FeedQuery;
import com.functionalfit.calendar.model.FeedRow;
import com.functionalfit.calendar.model.FeedRow.Marks;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.schedule.Refs.Ref;
import com.functionalfit.schedule.Refs.RoomRef;
import com.functionalfit.schedule.Refs.SiteRef;
import jakarta.persistence.Tuple;

/** Makes entries of what the statements of the feed answer. */
final class FeedRows {

  private FeedRows() {}

  static FeedRow toEvent(Tuple row) {
    Integer guests = Rows.number(row, "guests");
    boolean isBlock = "BLOCK".equals(Rows.text(row, "type"));
    RoomRef room = room(row);
    return new FeedRow(
        FeedQuery.EVENT,
        Rows.id(row, "id"),
        Rows.text(row, "type"),
        Rows.text(row, "title"),
        Rows.text(row, "subtitle"),
        Rows.instant(row, "starts_at"),
        Rows.instant(row, "ends_at"),
        Rows.text(row, "status"),
        room,
        room.site(),
        staff(row),
        room.color(),
        null,
        isBlock ? null : guests,
        null,
        Rows.id(row, "main_client"),
        isBlock || guests == null ? null : marks(row, guests),
        Rows.id(row, "series_id"),
        Rows.number(row, "version"));
  }

  static FeedRow toClass(Tuple row) {
    RoomRef room = room(row);
    int booked = Rows.number(row, "booked");
    return new FeedRow(
        FeedQuery.CLASS,
        Rows.id(row, "id"),
        Rows.text(row, "type"),
        Rows.text(row, "title"),
        null,
        Rows.instant(row, "starts_at"),
        Rows.instant(row, "ends_at"),
        Rows.text(row, "status"),
        room,
        room.site(),
        staff(row),
        Rows.text(row, "color"),
        Rows.number(row, "capacity"),
        booked,
        Rows.number(row, "waiting"),
        null,
        marks(row, booked),
        Rows.id(row, "series_id"),
        Rows.number(row, "version"));
  }

  static FeedRow toClosure(Tuple row) {
    RoomRef room = Rows.id(row, "room_id") == null ? null : room(row);
    return new FeedRow(
        FeedQuery.CLOSURE,
        Rows.id(row, "id"),
        Rows.text(row, "type"),
        Rows.text(row, "title"),
        null,
        Rows.instant(row, "starts_at"),
        Rows.instant(row, "ends_at"),
        null,
        room,
        Rows.id(row, "site_id") == null ? null : site(row),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Rows.number(row, "version"));
  }

  private static Marks marks(Tuple row, int people) {
    int attended = countOf(row, "attended");
    int missed = countOf(row, "missed");
    return new Marks(attended, missed, people - attended - missed);
  }

  private static int countOf(Tuple row, String column) {
    Integer count = Rows.number(row, column);
    return count == null ? 0 : count;
  }

  private static Ref staff(Tuple row) {
    return new Ref(Rows.id(row, "staff_id"), Rows.text(row, "staff_name"));
  }

  private static RoomRef room(Tuple row) {
    return new RoomRef(
        Rows.id(row, "room_id"),
        Rows.text(row, "room_name"),
        Rows.text(row, "room_color"),
        site(row));
  }

  private static SiteRef site(Tuple row) {
    return new SiteRef(
        Rows.id(row, "site_id"), Rows.text(row, "site_name"), Rows.text(row, "site_slug"));
  }
}
