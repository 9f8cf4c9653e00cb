package com.functionalfit.studio.persistence;

import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.studio.RoomDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

@ApplicationScoped
class JpaRoomDirectory implements RoomDirectory {

  private static final String FIND =
      """
      SELECT r.id, r.name, r.color, r.capacity, r.conflict_mode, r.is_active,
             s.id AS site_id, s.name AS site_name, s.slug AS site_slug
      FROM rooms r JOIN sites s ON s.id = r.site_id
      WHERE r.id = :id AND r.deleted_at IS NULL""";

  @PersistenceContext private EntityManager em;

  @Override
  public Optional<RoomView> find(long roomId) {
    return SqlQuery.of(em, FIND).setParameter("id", roomId).rows().stream()
        .findFirst()
        .map(JpaRoomDirectory::toView);
  }

  @Override
  public void lock(Collection<Long> roomIds) {
    if (!roomIds.isEmpty()) {
      SqlQuery.of(em, "SELECT id FROM rooms WHERE id IN (:ids) ORDER BY id FOR UPDATE")
          .setParameter("ids", new TreeSet<>(roomIds))
          .rows();
    }
  }

  private static RoomView toView(Tuple row) {
    return new RoomView(
        Rows.id(row, "id"),
        Rows.text(row, "name"),
        Rows.text(row, "color"),
        Rows.number(row, "capacity"),
        Rows.text(row, "conflict_mode"),
        Rows.flag(row, "is_active"),
        Rows.id(row, "site_id"),
        Rows.text(row, "site_name"),
        Rows.text(row, "site_slug"));
  }
}
