package com.functionalfit.live.persistence;

import com.functionalfit.live.model.LiveReads;
import com.functionalfit.platform.persistence.PlainSql;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads on plain connections: there is no transaction when messages are made. */
@ApplicationScoped
class SqlLiveReads implements LiveReads {

  private static final String CLASSES =
      """
      SELECT o.id, o.capacity, o.booked, o.waiting, o.version, o.starts_at, o.ends_at, o.room_id,
        r.site_id, t.is_public, f.user_id,
        (SELECT COUNT(*) FROM class_registrations w WHERE w.occurrence_id = o.id
         AND w.status = 'waitlist' AND w.skip_reason IS NULL) AS claims
      FROM class_occurrences o JOIN class_templates t ON t.id = o.template_id
      JOIN rooms r ON r.id = o.room_id JOIN staff_profiles f ON f.id = o.trainer_id
      WHERE o.id IN (:ids)""";
  private static final String EVENTS =
      """
      SELECT e.id, e.version, e.starts_at, e.ends_at, e.room_id, r.site_id, f.user_id,
        c.user_id AS guest_user_id
      FROM events e JOIN rooms r ON r.id = e.room_id JOIN staff_profiles f ON f.id = e.staff_id
      LEFT JOIN event_guests g ON g.event_id = e.id LEFT JOIN clients c ON c.id = g.client_id
      WHERE e.id IN (:ids)""";

  @Inject private StudioSettings settings;
  @Inject private StudioClock clock;
  @Inject private PlainSql sql;

  @Override
  public Map<Long, ClassState> classes(Collection<Long> ids) {
    Duration cutoff = Duration.ofHours(settings.get(SettingKey.WAITLIST_CUTOFF_HOURS));
    Instant lastClaim = clock.now().plus(cutoff);
    return read(row -> classState(row, lastClaim), CLASSES, ids).stream()
        .collect(Collectors.toMap(ClassState::id, Function.identity()));
  }

  private static ClassState classState(ResultSet row, Instant lastClaim) throws SQLException {
    Instant startsAt = PlainSql.instant(row, "starts_at");
    return new ClassState(
        row.getLong("id"),
        row.getInt("capacity"),
        row.getInt("booked"),
        row.getInt("waiting"),
        startsAt.isAfter(lastClaim) ? row.getInt("claims") : 0,
        row.getInt("version"),
        startsAt,
        PlainSql.instant(row, "ends_at"),
        row.getLong("room_id"),
        row.getLong("site_id"),
        row.getBoolean("is_public"),
        row.getLong("user_id"));
  }

  @Override
  public Map<Long, EventState> events(Collection<Long> ids) {
    Map<Long, EventState> events = new LinkedHashMap<>();
    for (EventState row : read(SqlLiveReads::eventState, EVENTS, ids)) {
      events.merge(row.id(), row, SqlLiveReads::joined);
    }
    return events;
  }

  private static EventState eventState(ResultSet row) throws SQLException {
    Set<Long> users = new HashSet<>(Set.of(row.getLong("user_id")));
    long guest = row.getLong("guest_user_id");
    if (!row.wasNull()) {
      users.add(guest);
    }
    return new EventState(
        row.getLong("id"),
        row.getInt("version"),
        PlainSql.instant(row, "starts_at"),
        PlainSql.instant(row, "ends_at"),
        row.getLong("room_id"),
        row.getLong("site_id"),
        users);
  }

  private static EventState joined(EventState one, EventState other) {
    one.users().addAll(other.users());
    return one;
  }

  @Override
  public Map<Long, Integer> closures(Collection<Long> ids) {
    return pairs("SELECT id, version FROM closures WHERE id IN (:ids)", ids).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().intValue()));
  }

  @Override
  public Map<Long, Long> rooms(Long siteId) {
    List<Pair> rooms =
        siteId == null
            ? sql.list(SqlLiveReads::pair, "SELECT id, site_id FROM rooms")
            : sql.list(
                SqlLiveReads::pair, "SELECT id, site_id FROM rooms WHERE site_id = ?", siteId);
    return map(rooms);
  }

  @Override
  public Map<Long, Long> users(Collection<Long> clientIds) {
    return pairs(
        "SELECT id, user_id FROM clients WHERE user_id IS NOT NULL AND id IN (:ids)", clientIds);
  }

  /** Two numbers of a row. */
  private record Pair(long key, long value) {}

  private Map<Long, Long> pairs(String statement, Collection<Long> ids) {
    return map(read(SqlLiveReads::pair, statement, ids));
  }

  private static Pair pair(ResultSet row) throws SQLException {
    return new Pair(row.getLong(1), row.getLong(2));
  }

  private static Map<Long, Long> map(List<Pair> pairs) {
    return pairs.stream().collect(Collectors.toMap(Pair::key, Pair::value));
  }

  private <T> List<T> read(PlainSql.RowReader<T> reader, String statement, Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : sql.list(reader, PlainSql.expand(statement, ids.size()), ids.toArray());
  }
}
