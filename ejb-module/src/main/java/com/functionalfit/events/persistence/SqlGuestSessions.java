package com.functionalfit.events.persistence;

import com.functionalfit.booking.ClassRefs.RoomRef;
import com.functionalfit.booking.ClassRefs.SiteRef;
import com.functionalfit.booking.ClassRefs.TrainerRef;
import com.functionalfit.booking.ClientActivity;
import com.functionalfit.booking.ClientSessions;
import com.functionalfit.booking.UpcomingItem;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;

/** One-to-one sessions in the lists of what a client has before and behind them. */
@ApplicationScoped
class SqlGuestSessions implements ClientSessions {

  private static final String KIND = "event";
  private static final String COLUMNS =
      """
      e.id, e.starts_at, e.ends_at, e.status, t.name AS title, p.id AS staff_id,
      u.name AS staff_name, r.id AS room_id, r.name AS room_name, r.color, s.id AS site_id,
      s.name AS site_name, s.slug, g.attendance, g.checked_in_at, g.quoted_entry_fee,
      IF(g.payment_method = 'credit' AND g.payment_status = 'paid', g.credits_used, 0)
        AS credits_used""";
  private static final String FROM =
      """
      FROM event_guests g
      JOIN events e ON e.id = g.event_id
      JOIN service_types t ON t.id = e.service_type_id
      JOIN staff_profiles p ON p.id = e.staff_id
      JOIN users u ON u.id = p.user_id
      JOIN rooms r ON r.id = e.room_id
      JOIN sites s ON s.id = r.site_id
      WHERE g.client_id = :client""";
  private static final String SUMS =
      """
      COUNT(*) AS total, SUM(g.attendance = 'attended') AS attended,
      SUM(g.attendance = 'no_show') AS no_show,
      SUM(e.status = 'scheduled' AND e.starts_at > :now) AS upcoming,
      SUM(IF(g.payment_method = 'credit' AND g.payment_status = 'paid', g.credits_used, 0))
        AS credits""";
  private static final String IN_SPAN = "e.starts_at >= :from AND e.starts_at < :until";
  private static final String ATTENDED = "(g.attendance <=> 'attended') = :attended";

  @PersistenceContext private EntityManager em;

  @Override
  public List<UpcomingItem> listUpcoming(long clientId, Instant now) {
    return new SqlFilter(FROM)
        .with("client", clientId)
        .and(true, "e.status = 'scheduled'")
        .and("e.starts_at > :now", "now", now)
        .list(em, COLUMNS, "e.starts_at, e.id", Integer.MAX_VALUE, SqlGuestSessions::toUpcoming);
  }

  @Override
  public List<ClientActivity.Item> list(Span span, int limit) {
    return filter(span)
        .list(em, COLUMNS, "e.starts_at DESC, e.id DESC", limit, SqlGuestSessions::toItem);
  }

  @Override
  public ClientActivity.Summary summarize(Span span, Instant now) {
    return filter(span).with("now", now).list(em, SUMS, "1", 1, SqlGuestSessions::toSummary).get(0);
  }

  private static SqlFilter filter(Span span) {
    return new SqlFilter(FROM)
        .with("client", span.clientId())
        .and(true, IN_SPAN)
        .with("from", span.from())
        .with("until", span.until())
        .and(ATTENDED, "attended", span.attended());
  }

  private static UpcomingItem toUpcoming(Tuple row) {
    return new UpcomingItem(
        KIND,
        Rows.id(row, "id"),
        null,
        Rows.text(row, "title"),
        Rows.instant(row, "starts_at"),
        Rows.instant(row, "ends_at"),
        trainer(row),
        room(row),
        "booked",
        null,
        false,
        false,
        null);
  }

  private static ClientActivity.Item toItem(Tuple row) {
    String attendance = Rows.text(row, "attendance");
    boolean isCancelled = "cancelled".equals(Rows.text(row, "status"));
    String status = attendance == null ? "booked" : attendance;
    return new ClientActivity.Item(
        KIND,
        Rows.id(row, "id"),
        Rows.text(row, "title"),
        Rows.instant(row, "starts_at"),
        Rows.instant(row, "ends_at"),
        isCancelled ? "cancelled" : status,
        attendance,
        Rows.instant(row, "checked_in_at"),
        trainer(row),
        room(row),
        Rows.number(row, "credits_used"),
        Rows.amount(row, "quoted_entry_fee"),
        null);
  }

  private static ClientActivity.Summary toSummary(Tuple row) {
    return ClientActivity.Summary.of(
        sum(row, "total"),
        sum(row, "attended"),
        sum(row, "no_show"),
        0,
        sum(row, "upcoming"),
        sum(row, "credits"));
  }

  private static long sum(Tuple row, String column) {
    Long value = Rows.id(row, column);
    return value == null ? 0 : value;
  }

  private static TrainerRef trainer(Tuple row) {
    return new TrainerRef(Rows.id(row, "staff_id"), Rows.text(row, "staff_name"));
  }

  private static RoomRef room(Tuple row) {
    return new RoomRef(
        Rows.id(row, "room_id"),
        Rows.text(row, "room_name"),
        Rows.text(row, "color"),
        new SiteRef(Rows.id(row, "site_id"), Rows.text(row, "site_name"), Rows.text(row, "slug")));
  }
}
