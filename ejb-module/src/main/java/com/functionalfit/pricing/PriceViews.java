package com.functionalfit.pricing;

import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlFilter;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;

/** Prices with the names of what they are for and whose they are. */
@ApplicationScoped
class PriceViews {

  private static final String COLUMNS =
      """
      p.id, p.class_template_id, p.class_occurrence_id, p.client_id, p.label, p.entry_fee,
      p.trainer_fee, p.currency, p.valid_from, p.valid_until, p.is_active, p.source, p.version,
      t.title, c.full_name, p.service_type_id, s.name AS service_name, p.staff_id,
      u.name AS staff_name""";
  private static final String FROM =
      """
      FROM prices p
      LEFT JOIN class_occurrences o ON o.id = p.class_occurrence_id
      LEFT JOIN class_templates t ON t.id = COALESCE(p.class_template_id, o.template_id)
      LEFT JOIN service_types s ON s.id = p.service_type_id
      LEFT JOIN clients c ON c.id = p.client_id
      LEFT JOIN staff_profiles f ON f.id = p.staff_id LEFT JOIN users u ON u.id = f.user_id
      WHERE""";
  private static final String OF_CLASSES = " AND p.service_type_id IS NULL";
  private static final String ORDER = "COALESCE(t.title, s.name), p.valid_from, p.id";

  private static final int MOST_CODES = 1_000;

  @PersistenceContext private EntityManager entityManager;

  /** Default prices of templates, by template and first day. */
  Page<PriceView> defaults(PriceFilter filter, PageRequest request) {
    return page(new SqlFilter(FROM + " p.client_id IS NULL" + OF_CLASSES), filter, request);
  }

  /** Prices of single clients, by template and first day. */
  Page<PriceView> ofClients(PriceFilter filter, PageRequest request) {
    return page(new SqlFilter(FROM + " p.client_id IS NOT NULL" + OF_CLASSES), filter, request);
  }

  /** Price codes of a client or a member of staff; a person has a handful. */
  List<PriceView> codes(Long clientId, Long staffId, Boolean isActive) {
    return new SqlFilter(FROM + " p.service_type_id IS NOT NULL")
        .and("p.client_id = :client", "client", clientId)
        .and("p.staff_id = :staff", "staff", staffId)
        .and("p.is_active = :active", "active", isActive)
        .list(entityManager, COLUMNS, ORDER, MOST_CODES, PriceViews::view);
  }

  /** These prices, by first day; what was changed must have been flushed. */
  List<PriceView> list(Collection<Long> priceIds) {
    if (priceIds.isEmpty()) {
      return List.of();
    }
    return new SqlFilter(FROM + " p.id IN (:ids)")
        .with("ids", priceIds)
        .list(entityManager, COLUMNS, ORDER, priceIds.size(), PriceViews::view);
  }

  private Page<PriceView> page(SqlFilter sql, PriceFilter filter, PageRequest request) {
    return sql.and("p.class_template_id = :template", "template", filter.templateId())
        .and("p.class_occurrence_id = :occurrence", "occurrence", filter.occurrenceId())
        .and("p.client_id = :client", "client", filter.clientId())
        .and("p.is_active = :active", "active", filter.active())
        .and(
            "p.valid_from <= :day AND (p.valid_until IS NULL OR p.valid_until >= :day)",
            "day",
            filter.validAt())
        .page(entityManager, COLUMNS, ORDER, request, PriceViews::view);
  }

  private static PriceView view(Tuple row) {
    return new PriceView(
        Rows.id(row, "id"),
        target(row),
        owner(row),
        Rows.text(row, "label"),
        Rows.amount(row, "entry_fee"),
        Rows.amount(row, "trainer_fee"),
        Rows.text(row, "currency"),
        Rows.date(row, "valid_from"),
        Rows.date(row, "valid_until"),
        Rows.flag(row, "is_active"),
        Rows.text(row, "source"),
        Rows.number(row, "version"));
  }

  private static PriceView.Target target(Tuple row) {
    Long type = Rows.id(row, "service_type_id");
    if (type != null) {
      return new PriceView.Target("serviceType", type, Rows.text(row, "service_name"));
    }
    Long template = Rows.id(row, "class_template_id");
    String title = Rows.text(row, "title");
    return template != null
        ? new PriceView.Target("template", template, title)
        : new PriceView.Target("occurrence", Rows.id(row, "class_occurrence_id"), title);
  }

  private static PriceView.Owner owner(Tuple row) {
    Long client = Rows.id(row, "client_id");
    if (client != null) {
      return new PriceView.Owner("client", client, Rows.text(row, "full_name"));
    }
    Long staff = Rows.id(row, "staff_id");
    return staff == null ? null : new PriceView.Owner("staff", staff, Rows.text(row, "staff_name"));
  }
}
