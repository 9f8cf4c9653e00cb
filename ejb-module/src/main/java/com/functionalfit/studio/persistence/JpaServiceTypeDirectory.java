package com.functionalfit.studio.persistence;

import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.studio.ServiceTypeDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaServiceTypeDirectory implements ServiceTypeDirectory {

  private static final String FIND =
      """
      SELECT t.id, t.name, t.credits_required, t.is_active
      FROM service_types t WHERE t.id = :id""";

  @PersistenceContext private EntityManager em;

  @Override
  public Optional<ServiceTypeView> find(long typeId) {
    return first(FIND + " AND t.deleted_at IS NULL", typeId);
  }

  @Override
  public ServiceTypeView get(long typeId) {
    return first(FIND, typeId)
        .orElseThrow(() -> new IllegalStateException("Service type " + typeId + " is gone"));
  }

  private Optional<ServiceTypeView> first(String sql, long typeId) {
    return SqlQuery.of(em, sql).setParameter("id", typeId).rows().stream()
        .findFirst()
        .map(
            row ->
                new ServiceTypeView(
                    Rows.id(row, "id"),
                    Rows.text(row, "name"),
                    Rows.number(row, "credits_required"),
                    Rows.flag(row, "is_active")));
  }
}
