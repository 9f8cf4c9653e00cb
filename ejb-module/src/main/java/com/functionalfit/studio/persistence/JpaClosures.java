package com.functionalfit.studio.persistence;

import com.functionalfit.platform.persistence.Entities;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.shared.TimeRange;
import com.functionalfit.studio.ClosureArea;
import com.functionalfit.studio.ClosureDetails;
import com.functionalfit.studio.ClosureDetails.RoomRef;
import com.functionalfit.studio.SiteDirectory.SiteView;
import com.functionalfit.studio.model.Closure;
import com.functionalfit.studio.model.Closures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaClosures implements Closures {

  private static final String SELECT =
      """
      SELECT c.id, c.scope, c.kind, c.starts_at, c.ends_at, c.reason, c.version,
             s.id AS site_id, s.name AS site_name, s.slug AS site_slug,
             r.id AS room_id, r.name AS room_name, r.color AS room_color,
             rs.id AS room_site_id, rs.name AS room_site_name, rs.slug AS room_site_slug
      FROM closures c
      LEFT JOIN sites s ON s.id = c.site_id
      LEFT JOIN rooms r ON r.id = c.room_id
      LEFT JOIN sites rs ON rs.id = r.site_id
      """;
  private static final String OVERLAPPING = "WHERE c.starts_at < :end AND c.ends_at > :start";
  private static final String OF_SITE =
      " AND (c.scope = 'company' OR c.site_id = :site OR r.site_id = :site)";
  private static final String OF_ROOM =
      " AND (c.scope = 'company' OR c.room_id = :room"
          + " OR c.site_id = (SELECT x.site_id FROM rooms x WHERE x.id = :room))";

  @PersistenceContext private EntityManager em;

  @Override
  public void add(Closure closure) {
    em.persist(closure);
  }

  @Override
  public Optional<Closure> find(long closureId) {
    return Entities.find(em, Closure.class, closureId);
  }

  @Override
  public void remove(Closure closure) {
    em.remove(closure);
  }

  @Override
  public void flush() {
    em.flush();
  }

  @Override
  public Optional<ClosureDetails> findDetails(long closureId) {
    return SqlQuery.of(em, SELECT + "WHERE c.id = :id")
        .setParameter("id", closureId)
        .rows()
        .stream()
        .findFirst()
        .map(JpaClosures::toDetails);
  }

  @Override
  public List<ClosureDetails> list(TimeRange time, Long siteId, Long roomId) {
    String sql =
        SELECT
            + OVERLAPPING
            + (siteId == null ? "" : OF_SITE)
            + (roomId == null ? "" : OF_ROOM)
            + " ORDER BY c.starts_at, c.id";
    SqlQuery query =
        SqlQuery.of(em, sql).setParameter("start", time.start()).setParameter("end", time.end());
    if (siteId != null) {
      query.setParameter("site", siteId);
    }
    if (roomId != null) {
      query.setParameter("room", roomId);
    }
    return query.rows().stream().map(JpaClosures::toDetails).toList();
  }

  @Override
  public List<Long> listRooms(ClosureArea area) {
    return SqlQuery.of(
            em,
            """
                    SELECT r.id FROM rooms r
                    WHERE r.deleted_at IS NULL
                      AND (:scope = 'company' OR r.site_id = :site OR r.id = :room)""")
        .setParameter("scope", area.scope())
        .setParameter("site", orNone(area.siteId()))
        .setParameter("room", orNone(area.roomId()))
        .rows()
        .stream()
        .map(row -> Rows.id(row, "id"))
        .toList();
  }

  /** Ids begin at 1, so 0 matches nothing. */
  private static long orNone(Long id) {
    return id == null ? 0 : id;
  }

  private static ClosureDetails toDetails(Tuple row) {
    return new ClosureDetails(
        Rows.id(row, "id"),
        Rows.text(row, "scope"),
        site(row, "site"),
        Rows.id(row, "room_id") == null
            ? null
            : new RoomRef(
                Rows.id(row, "room_id"),
                Rows.text(row, "room_name"),
                Rows.text(row, "room_color"),
                site(row, "room_site")),
        Rows.text(row, "kind"),
        Rows.instant(row, "starts_at"),
        Rows.instant(row, "ends_at"),
        Rows.text(row, "reason"),
        Rows.number(row, "version"));
  }

  private static SiteView site(Tuple row, String prefix) {
    Long id = Rows.id(row, prefix + "_id");
    return id == null
        ? null
        : new SiteView(id, Rows.text(row, prefix + "_name"), Rows.text(row, prefix + "_slug"));
  }
}
