package com.functionalfit.bench;

import java.io.IOException;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** The statements of a new one-to-one session. */
final class PlainEvent implements AutoCloseable {

  private static final int SALT_BYTES = 16;
  private static final int PAYLOAD_BYTES = 60;
  private static final Map<String, String> KEYS =
      Map.of("events", "event", "audit_log", "audit", "notifications", "notification");

  private final PlainScript script;
  private final BenchCalendar studio;
  private final long sessionId;
  private final long userId;

  /**
   * @param poolSize connections, as many as the server's pool has
   * @param sessionId in auth_sessions, of the user
   */
  PlainEvent(BenchCalendar studio, int poolSize, long sessionId, long userId) throws IOException {
    this.studio = studio;
    this.sessionId = sessionId;
    this.userId = userId;
    this.script = new PlainScript("event.sql", poolSize, KEYS, PlainEvent::remember);
  }

  void create(BenchCalendar.Session session) throws SQLException {
    LocalDateTime start = LocalDateTime.ofInstant(session.start(), ZoneOffset.UTC);
    Map<String, Object> values = new HashMap<>();
    values.put("session", sessionId);
    values.put("user", userId);
    values.put("now", LocalDateTime.now(ZoneOffset.UTC));
    values.put("service", studio.serviceId());
    values.put("client", session.clientId());
    values.put("site", studio.siteId());
    values.put("room", session.roomId());
    values.put("staff", session.staffId());
    values.put("start", start);
    values.put("end", LocalDateTime.ofInstant(session.end(), ZoneOffset.UTC));
    values.put("earliest", start.minusDays(1));
    values.put("day", Date.valueOf(start.toLocalDate()));
    values.put("salt", new byte[SALT_BYTES]);
    values.put("payload", new byte[PAYLOAD_BYTES]);
    script.run(values);
  }

  private static void remember(String sql, ResultSet row, Map<String, Object> values)
      throws SQLException {
    if (sql.startsWith("SELECT p.id FROM prices")) {
      values.put("price", row.getLong(1));
    }
  }

  @Override
  public void close() {
    script.close();
  }
}
