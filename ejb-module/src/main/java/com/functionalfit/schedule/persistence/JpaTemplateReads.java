package com.functionalfit.schedule.persistence;

import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.schedule.Refs.Ref;
import com.functionalfit.schedule.Refs.RoomRef;
import com.functionalfit.schedule.Refs.SiteRef;
import com.functionalfit.schedule.TemplateCommands.TemplateQuery;
import com.functionalfit.schedule.TemplateView;
import com.functionalfit.schedule.TemplateView.ActivePrice;
import com.functionalfit.schedule.model.ClassSeries;
import com.functionalfit.schedule.model.TemplateReads;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaTemplateReads implements TemplateReads {

  private static final String FROM =
      """
      FROM class_templates t
      LEFT JOIN rooms r ON r.id = t.default_room_id
      LEFT JOIN sites s ON s.id = r.site_id
      LEFT JOIN staff_profiles p ON p.id = t.default_trainer_id
      LEFT JOIN users u ON u.id = p.user_id
      WHERE t.deleted_at IS NULL""";
  private static final String SELECT =
      """
      SELECT t.id, t.title, t.description, t.duration_min, t.capacity, t.credits_required,
             t.color, t.tags, t.status, t.is_public, t.version,
             r.id AS room_id, r.name AS room_name, r.color AS room_color,
             s.id AS site_id, s.name AS site_name, s.slug AS site_slug,
             p.id AS trainer_id, u.name AS trainer_name
      """
          + FROM;
  private static final String PRICES =
      """
      SELECT p.id, p.class_template_id, p.entry_fee, p.trainer_fee, p.currency, p.valid_from,
             p.valid_until
      FROM prices p
      WHERE p.class_template_id IN (:ids) AND p.client_id IS NULL AND p.is_active = 1
        AND p.valid_from <= :date AND (p.valid_until IS NULL OR p.valid_until >= :date)""";
  private static final Map<String, String> SORTABLE =
      Map.of("title", "t.title", "status", "t.status");

  @PersistenceContext private EntityManager em;

  @Override
  public Page<TemplateView> list(TemplateQuery query, boolean publicOnly, PageRequest page) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    StringBuilder where = new StringBuilder(publicOnly ? " AND t.is_public = 1" : "");
    filter(where, parameters, " AND t.status = :status", "status", query.status());
    filter(where, parameters, " AND s.id = :siteId", "siteId", query.siteId());
    String text = query.text() == null ? null : "%" + escaped(query.text()) + "%";
    filter(where, parameters, " AND t.title LIKE :text", "text", text);
    Query count = em.createNativeQuery("SELECT COUNT(*) AS total " + FROM + where);
    parameters.forEach(count::setParameter);
    long total = ((Number) count.getSingleResult()).longValue();
    SqlQuery rows =
        SqlQuery.of(em, SELECT + where + " ORDER BY " + order(page))
            .limit(page.offset(), page.pageSize());
    parameters.forEach(rows::setParameter);
    return Page.of(views(rows), page, total);
  }

  @Override
  public Optional<TemplateView> find(long templateId) {
    SqlQuery row = SqlQuery.of(em, SELECT + " AND t.id = :id").setParameter("id", templateId);
    return views(row).stream().findFirst();
  }

  @Override
  public Map<Long, ActivePrice> listPrices(Collection<Long> templateIds, LocalDate date) {
    if (templateIds.isEmpty()) {
      return Map.of();
    }
    List<Tuple> rows =
        SqlQuery.of(em, PRICES).setParameter("ids", templateIds).setParameter("date", date).rows();
    return rows.stream()
        .collect(
            Collectors.toMap(
                row -> Rows.id(row, "class_template_id"),
                JpaTemplateReads::price,
                (first, second) -> first));
  }

  @Override
  public Map<Long, List<ClassSeries>> listSeries(Collection<Long> templateIds) {
    if (templateIds.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select s from ClassSeries s where s.templateId in :ids order by s.id",
            ClassSeries.class)
        .setParameter("ids", templateIds)
        .getResultStream()
        .collect(Collectors.groupingBy(ClassSeries::templateId));
  }

  private static void filter(
      StringBuilder where,
      Map<String, Object> parameters,
      String condition,
      String name,
      Object value) {
    if (value != null) {
      where.append(condition);
      parameters.put(name, value);
    }
  }

  private static String order(PageRequest page) {
    String sorted =
        page.sort().stream()
            .map(sort -> SORTABLE.get(sort.field()) + (sort.ascending() ? " ASC" : " DESC"))
            .collect(Collectors.joining(", "));
    return (sorted.isEmpty() ? "t.title" : sorted) + ", t.id";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private static List<TemplateView> views(SqlQuery query) {
    return query.rows().stream().map(JpaTemplateReads::view).toList();
  }

  private static TemplateView view(Tuple row) {
    return new TemplateView(
        Rows.id(row, "id"),
        Rows.text(row, "title"),
        Rows.text(row, "description"),
        room(row),
        trainer(row),
        Rows.number(row, "duration_min"),
        Rows.number(row, "capacity"),
        Rows.number(row, "credits_required"),
        Rows.text(row, "color"),
        ScheduleColumns.read(Rows.text(row, "tags")),
        Rows.text(row, "status"),
        Rows.flag(row, "is_public"),
        null,
        List.of(),
        Rows.number(row, "version"));
  }

  private static RoomRef room(Tuple row) {
    return Rows.id(row, "room_id") == null
        ? null
        : new RoomRef(
            Rows.id(row, "room_id"),
            Rows.text(row, "room_name"),
            Rows.text(row, "room_color"),
            new SiteRef(
                Rows.id(row, "site_id"), Rows.text(row, "site_name"), Rows.text(row, "site_slug")));
  }

  private static Ref trainer(Tuple row) {
    return Rows.id(row, "trainer_id") == null
        ? null
        : new Ref(Rows.id(row, "trainer_id"), Rows.text(row, "trainer_name"));
  }

  private static ActivePrice price(Tuple row) {
    return new ActivePrice(
        Rows.id(row, "id"),
        Rows.amount(row, "entry_fee"),
        Rows.amount(row, "trainer_fee"),
        Rows.text(row, "currency"),
        date(row, "valid_from"),
        date(row, "valid_until"));
  }

  private static LocalDate date(Tuple row, String column) {
    Object value = row.get(column);
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }
}
