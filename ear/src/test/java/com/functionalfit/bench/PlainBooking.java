package com.functionalfit.bench;

import java.io.IOException;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The statements of a booking. */
final class PlainBooking implements AutoCloseable {

  private static final int SALT_BYTES = 16;
  private static final int PAYLOAD_BYTES = 60;
  private static final Map<String, String> KEYS =
      Map.of(
          "class_registrations", "registration",
          "audit_log", "audit",
          "notifications", "notification");

  private final PlainScript script;
  private final long template;

  /**
   * @param poolSize connections, as many as the server's pool has
   */
  PlainBooking(long template, int poolSize) throws IOException {
    this.template = template;
    this.script = new PlainScript("booking.sql", poolSize, KEYS, PlainBooking::remember);
  }

  /** Books a class for a person. */
  void book(int person, int occurrence) throws SQLException {
    int id = BenchStudio.FIRST + person;
    Map<String, Object> values = new HashMap<>();
    LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    LocalDate today = now.toLocalDate();
    for (String name : List.of("user", "client", "pass", "session")) {
      values.put(name, id);
    }
    values.put("occurrence", occurrence);
    values.put("template", template);
    values.put("now", now);
    values.put("startsAt", now);
    values.put("endsAt", now);
    values.put("day", Date.valueOf(today.plusDays(10)));
    values.put("from", Date.valueOf(today));
    values.put("until", Date.valueOf(today.plusDays(90)));
    values.put("salt", new byte[SALT_BYTES]);
    values.put("payload", new byte[PAYLOAD_BYTES]);
    script.run(values);
  }

  @Override
  public void close() {
    script.close();
  }

  private static void remember(String sql, ResultSet row, Map<String, Object> values)
      throws SQLException {
    if (sql.contains("from passes p1_0")) {
      values.put("available", row.getInt("credits_available") - 1);
      values.put("held", row.getInt("credits_held") + 1);
      values.put("version", row.getInt("version"));
      values.put("nextVersion", row.getInt("version") + 1);
    }
  }
}
