package com.functionalfit.studio.persistence;

import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.shared.TimeRange;
import com.functionalfit.studio.ClosureArea;
import com.functionalfit.studio.ClosureDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;

@ApplicationScoped
class JpaClosureDirectory implements ClosureDirectory {

  private static final String CLOSING =
      """
      SELECT c.id, c.scope, c.site_id, c.room_id, c.kind, c.reason, c.starts_at, c.ends_at
      FROM closures c JOIN rooms r ON r.id = :room
      WHERE c.starts_at < :end AND c.ends_at > :start
        AND (c.scope = 'company' OR c.site_id = r.site_id OR c.room_id = r.id)
      ORDER BY c.starts_at, c.id""";

  @PersistenceContext private EntityManager em;

  @Override
  public List<ClosureSpan> listClosing(long roomId, TimeRange time) {
    return SqlQuery.of(em, CLOSING)
        .setParameter("room", roomId)
        .setParameter("start", time.start())
        .setParameter("end", time.end())
        .rows()
        .stream()
        .map(JpaClosureDirectory::toSpan)
        .toList();
  }

  private static ClosureSpan toSpan(Tuple row) {
    return new ClosureSpan(
        Rows.id(row, "id"),
        new ClosureArea(Rows.text(row, "scope"), Rows.id(row, "site_id"), Rows.id(row, "room_id")),
        Rows.text(row, "kind"),
        Rows.text(row, "reason"),
        Rows.instant(row, "starts_at"),
        Rows.instant(row, "ends_at"));
  }
}
