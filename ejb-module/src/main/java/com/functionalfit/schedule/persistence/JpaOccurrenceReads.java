package com.functionalfit.schedule.persistence;

import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.schedule.OccurrenceQuery;
import com.functionalfit.schedule.OccurrenceView.TemplateRef;
import com.functionalfit.schedule.Refs.Ref;
import com.functionalfit.schedule.Refs.RoomRef;
import com.functionalfit.schedule.Refs.SiteRef;
import com.functionalfit.schedule.model.OccurrenceReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class JpaOccurrenceReads implements OccurrenceReads {

  private static final String SELECT =
      """
      SELECT o.id, o.series_id, o.is_exception, o.starts_at, o.ends_at, o.capacity, o.booked,
             o.waiting, o.credits_required, o.status, o.cancel_reason, o.forced, o.created_by,
             o.updated_by, o.version,
             t.id AS template_id, t.title, t.description, t.duration_min, t.color, t.tags,
             t.credits_required AS template_credits, t.is_public,
             r.id AS room_id, r.name AS room_name, r.color AS room_color,
             s.id AS site_id, s.name AS site_name, s.slug AS site_slug,
             p.id AS trainer_id, u.name AS trainer_name,
             CASE WHEN p.is_visible THEN p.bio END AS trainer_bio
      FROM class_occurrences o
      JOIN class_templates t ON t.id = o.template_id
      JOIN rooms r ON r.id = o.room_id
      JOIN sites s ON s.id = r.site_id
      JOIN staff_profiles p ON p.id = o.trainer_id
      JOIN users u ON u.id = p.user_id
      WHERE\s""";

  @PersistenceContext private EntityManager em;

  @Override
  public List<Row> list(OccurrenceQuery query, Visibility visibility) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    StringBuilder where =
        new StringBuilder(
            "o.starts_at >= :start AND o.starts_at < :end AND o.status IN (:statuses)");
    parameters.put("start", query.startingIn().start());
    parameters.put("end", query.startingIn().end());
    parameters.put("statuses", query.statuses());
    filter(where, parameters, "r.site_id", "siteId", query.siteId());
    filter(where, parameters, "o.room_id", "roomId", query.roomId());
    filter(where, parameters, "o.trainer_id", "trainerId", query.trainerId());
    filter(where, parameters, "o.template_id", "templateId", query.templateId());
    if (!visibility.everything() && visibility.own().isEmpty()) {
      where.append(" AND t.is_public = 1");
    } else if (!visibility.everything()) {
      where.append(" AND (t.is_public = 1 OR o.id IN (:own))");
      parameters.put("own", visibility.own());
    }
    return rows(where + " ORDER BY o.starts_at, o.id", parameters);
  }

  @Override
  public Optional<Row> find(long occurrenceId) {
    return rows("o.id = :id", Map.of("id", occurrenceId)).stream().findFirst();
  }

  private static void filter(
      StringBuilder where, Map<String, Object> parameters, String column, String name, Long id) {
    if (id != null) {
      where.append(" AND ").append(column).append(" = :").append(name);
      parameters.put(name, id);
    }
  }

  private List<Row> rows(String where, Map<String, Object> parameters) {
    SqlQuery query = SqlQuery.of(em, SELECT + where);
    parameters.forEach(query::setParameter);
    return query.rows().stream().map(JpaOccurrenceReads::toRow).toList();
  }

  private static Row toRow(Tuple row) {
    return new Row(
        Rows.id(row, "id"),
        template(row),
        Rows.id(row, "series_id"),
        Rows.flag(row, "is_exception"),
        Rows.instant(row, "starts_at"),
        Rows.instant(row, "ends_at"),
        room(row),
        new Ref(Rows.id(row, "trainer_id"), Rows.text(row, "trainer_name")),
        Rows.text(row, "trainer_bio"),
        Rows.number(row, "capacity"),
        Rows.number(row, "booked"),
        Rows.number(row, "waiting"),
        Rows.number(row, "credits_required"),
        Rows.text(row, "status"),
        Rows.text(row, "cancel_reason"),
        Rows.flag(row, "forced"),
        Rows.id(row, "created_by"),
        Rows.id(row, "updated_by"),
        Rows.number(row, "version"));
  }

  private static TemplateRef template(Tuple row) {
    return new TemplateRef(
        Rows.id(row, "template_id"),
        Rows.text(row, "title"),
        Rows.text(row, "description"),
        Rows.number(row, "duration_min"),
        Rows.text(row, "color"),
        ScheduleColumns.read(Rows.text(row, "tags")),
        Rows.number(row, "template_credits"),
        Rows.flag(row, "is_public"));
  }

  private static RoomRef room(Tuple row) {
    return new RoomRef(
        Rows.id(row, "room_id"),
        Rows.text(row, "room_name"),
        Rows.text(row, "room_color"),
        new SiteRef(
            Rows.id(row, "site_id"), Rows.text(row, "site_name"), Rows.text(row, "site_slug")));
  }
}
