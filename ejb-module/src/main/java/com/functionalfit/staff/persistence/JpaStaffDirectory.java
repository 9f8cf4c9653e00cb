package com.functionalfit.staff.persistence;

import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

@ApplicationScoped
class JpaStaffDirectory implements StaffDirectory {

  private static final String FIND =
      """
      SELECT s.id, s.user_id, u.name, s.bio, s.is_visible,
             u.deleted_at IS NULL AND u.status = 'active' AND u.role IN ('staff', 'admin')
               AS is_active
      FROM staff_profiles s JOIN users u ON u.id = s.user_id
      WHERE s.id = :id""";

  @PersistenceContext private EntityManager em;

  @Override
  public Optional<StaffView> find(long staffId) {
    return SqlQuery.of(em, FIND).setParameter("id", staffId).rows().stream()
        .findFirst()
        .map(JpaStaffDirectory::toView);
  }

  @Override
  public Optional<Long> findIdOfUser(long userId) {
    return SqlQuery.of(em, "SELECT id FROM staff_profiles WHERE user_id = :user")
        .setParameter("user", userId)
        .rows()
        .stream()
        .findFirst()
        .map(row -> Rows.id(row, "id"));
  }

  @Override
  public void lock(Collection<Long> staffIds) {
    if (!staffIds.isEmpty()) {
      SqlQuery.of(em, "SELECT id FROM staff_profiles WHERE id IN (:ids) ORDER BY id FOR UPDATE")
          .setParameter("ids", new TreeSet<>(staffIds))
          .rows();
    }
  }

  private static StaffView toView(Tuple row) {
    return new StaffView(
        Rows.id(row, "id"),
        Rows.id(row, "user_id"),
        Rows.text(row, "name"),
        Rows.text(row, "bio"),
        Rows.flag(row, "is_visible"),
        Rows.flag(row, "is_active"));
  }
}
