package com.functionalfit.notifications.persistence;

import com.functionalfit.notifications.model.SessionFacts;
import com.functionalfit.notifications.model.SessionFacts.Place;
import com.functionalfit.notifications.model.Sessions.DayItem;
import com.functionalfit.notifications.model.Sessions.DayKind;
import com.functionalfit.notifications.model.Sessions.DayOf;
import com.functionalfit.notifications.model.Sessions.Due;
import com.functionalfit.platform.persistence.PlainSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** What the statements about classes and those about one-to-one sessions answer alike. */
final class SessionRows {

  private SessionRows() {}

  /** People who have something in a span. */
  static List<DayOf> people(PlainSql sql, String statement, Instant from, Instant until) {
    return sql.list(
        row -> new DayOf(row.getLong("id"), row.getLong("user_id")),
        statement,
        SqlMessages.utc(from),
        SqlMessages.utc(until));
  }

  /** Places of a span that a reminder is due for. */
  static List<Due> due(
      PlainSql sql,
      String statement,
      int hours,
      Instant from,
      Instant until,
      boolean isBookedBefore) {
    return sql.list(
        SessionRows::due,
        statement,
        SqlMessages.utc(from),
        SqlMessages.utc(until),
        hours,
        isBookedBefore,
        hours);
  }

  /**
   * The session of a row.
   *
   * @param place null when the row is about the session alone
   */
  static SessionFacts session(SessionFacts.Kind kind, ResultSet row, Place place)
      throws SQLException {
    return new SessionFacts(
        kind,
        row.getLong("session_id"),
        row.getString("title"),
        row.getString("service"),
        PlainSql.instant(row, "starts_at"),
        PlainSql.instant(row, "ends_at"),
        row.getString("room"),
        row.getString("site"),
        row.getString("address"),
        row.getString("trainer"),
        row.getString("status"),
        row.getInt("ical_sequence"),
        place);
  }

  /** The line of a row in somebody's day. */
  static DayItem dayItem(DayKind kind, ResultSet row, int taken, int places) throws SQLException {
    return new DayItem(
        kind,
        PlainSql.instant(row, "starts_at"),
        PlainSql.instant(row, "ends_at"),
        row.getString("title"),
        row.getString("room"),
        row.getString("trainer"),
        taken,
        places);
  }

  /** A place with its client and start. */
  static Due due(ResultSet row) throws SQLException {
    return new Due(row.getLong("id"), row.getLong("client_id"), PlainSql.instant(row, "starts_at"));
  }
}
