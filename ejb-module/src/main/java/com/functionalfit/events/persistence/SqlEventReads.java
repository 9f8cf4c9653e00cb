package com.functionalfit.events.persistence;

import static java.util.stream.Collectors.groupingBy;

import com.functionalfit.events.EventQuery;
import com.functionalfit.events.EventType;
import com.functionalfit.events.model.EventReads;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlFilter;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.schedule.BusyTimes;
import com.functionalfit.schedule.Refs.Ref;
import com.functionalfit.schedule.Refs.RoomRef;
import com.functionalfit.schedule.Refs.SiteRef;
import com.functionalfit.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class SqlEventReads implements EventReads {

  private static final String COLUMNS =
      """
      e.id, e.type, e.status, e.starts_at, e.ends_at, e.series_id, e.is_exception, e.notes,
      e.origin, e.forced, e.version, t.id AS service_id, t.name AS service_name,
      r.id AS room_id, r.name AS room_name, r.color AS room_color,
      s.id AS site_id, s.name AS site_name, s.slug AS site_slug,
      p.id AS staff_id, u.name AS staff_name""";
  private static final String FROM =
      """
      FROM events e
      JOIN rooms r ON r.id = e.room_id
      JOIN sites s ON s.id = r.site_id
      JOIN staff_profiles p ON p.id = e.staff_id
      JOIN users u ON u.id = p.user_id
      LEFT JOIN service_types t ON t.id = e.service_type_id
      WHERE\s""";
  private static final String DURING =
      "e.starts_at > :earliest AND e.starts_at < :end AND e.ends_at > :start";
  private static final String HAS_CLIENT =
      "EXISTS (SELECT 1 FROM event_guests x WHERE x.event_id = e.id AND x.client_id = :client)";
  private static final String HAS_NAME =
      "EXISTS (SELECT 1 FROM event_guests x JOIN clients xc ON xc.id = x.client_id"
          + " WHERE x.event_id = e.id AND xc.full_name LIKE :name)";
  private static final String GUESTS =
      """
      SELECT g.id, g.event_id, g.position, g.guest_index, g.client_id, c.full_name,
             c.kind = 'technical' AS technical, g.quoted_entry_fee, g.quoted_trainer_fee,
             g.currency, g.price_source, g.attendance, g.checked_in_at, g.payment_method,
             g.payment_status, g.credits_used
      FROM event_guests g JOIN clients c ON c.id = g.client_id
      WHERE g.event_id IN (:events) ORDER BY g.event_id, g.position""";
  private static final int UNLIMITED = Integer.MAX_VALUE;

  @PersistenceContext private EntityManager em;

  @Override
  public List<Row> list(EventQuery query) {
    SqlFilter filter =
        new SqlFilter(FROM + DURING)
            .with("earliest", query.during().start().minus(BusyTimes.LONGEST_SESSION))
            .with("start", query.during().start())
            .with("end", query.during().end())
            .and("e.status IN (:statuses)", "statuses", query.statuses())
            .and("r.site_id = :site", "site", query.siteId())
            .and("e.room_id = :room", "room", query.roomId())
            .and("e.staff_id = :staff", "staff", query.staffId())
            .and("e.type = :type", "type", query.type() == null ? null : query.type().name())
            .and(HAS_CLIENT, "client", query.clientId())
            .and(HAS_NAME, "name", SqlFilter.containing(query.guestName()));
    return rows(filter);
  }

  @Override
  public List<Row> listByIds(Collection<Long> eventIds) {
    return rows(new SqlFilter(FROM + "e.id IN (:ids)").with("ids", eventIds));
  }

  @Override
  public Optional<Row> find(long eventId) {
    return rows(new SqlFilter(FROM + "e.id = :id").with("id", eventId)).stream().findFirst();
  }

  private List<Row> rows(SqlFilter filter) {
    List<Tuple> events = filter.list(em, COLUMNS, "e.starts_at, e.id", UNLIMITED, tuple -> tuple);
    Map<Long, List<GuestRow>> guests = guests(events);
    return events.stream()
        .map(row -> toRow(row, guests.getOrDefault(Rows.id(row, "id"), List.of())))
        .toList();
  }

  private Map<Long, List<GuestRow>> guests(List<Tuple> events) {
    if (events.isEmpty()) {
      return Map.of();
    }
    List<Long> ids = events.stream().map(row -> Rows.id(row, "id")).toList();
    return SqlQuery.of(em, GUESTS).setParameter("events", ids).rows().stream()
        .map(SqlEventReads::toGuest)
        .collect(groupingBy(GuestRow::eventId));
  }

  private static Row toRow(Tuple row, List<GuestRow> guests) {
    Long service = Rows.id(row, "service_id");
    return new Row(
        Rows.id(row, "id"),
        EventType.valueOf(Rows.text(row, "type")),
        Rows.text(row, "status"),
        Rows.instant(row, "starts_at"),
        Rows.instant(row, "ends_at"),
        new Ref(Rows.id(row, "staff_id"), Rows.text(row, "staff_name")),
        room(row),
        service == null ? null : new Ref(service, Rows.text(row, "service_name")),
        Rows.id(row, "series_id"),
        Rows.flag(row, "is_exception"),
        Rows.text(row, "notes"),
        Rows.text(row, "origin"),
        Rows.flag(row, "forced"),
        Rows.number(row, "version"),
        guests);
  }

  private static RoomRef room(Tuple row) {
    return new RoomRef(
        Rows.id(row, "room_id"),
        Rows.text(row, "room_name"),
        Rows.text(row, "room_color"),
        new SiteRef(
            Rows.id(row, "site_id"), Rows.text(row, "site_name"), Rows.text(row, "site_slug")));
  }

  private static GuestRow toGuest(Tuple row) {
    String currency = Rows.text(row, "currency");
    return new GuestRow(
        Rows.id(row, "id"),
        Rows.id(row, "event_id"),
        Rows.number(row, "position"),
        Rows.number(row, "guest_index"),
        Rows.id(row, "client_id"),
        Rows.text(row, "full_name"),
        Rows.flag(row, "technical"),
        new Money(Rows.amount(row, "quoted_entry_fee"), currency),
        new Money(Rows.amount(row, "quoted_trainer_fee"), currency),
        Rows.text(row, "price_source"),
        Rows.text(row, "attendance"),
        Rows.instant(row, "checked_in_at"),
        Rows.text(row, "payment_method"),
        Rows.text(row, "payment_status"),
        Rows.number(row, "credits_used"));
  }
}
