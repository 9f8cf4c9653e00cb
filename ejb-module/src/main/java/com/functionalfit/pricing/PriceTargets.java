package com.functionalfit.pricing;

import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;

/** What prices are asked for: classes and service types. */
@ApplicationScoped
class PriceTargets {

  private static final String CLASS =
      "select template_id, starts_at from class_occurrences where id = :id";
  private static final String TYPE =
      "select id, is_active from service_types where deleted_at is null and ";

  private static final String STAFF =
      """
      select s.id from staff_profiles s join users u on u.id = s.user_id
      where s.id = :id and u.deleted_at is null""";

  @PersistenceContext private EntityManager entityManager;
  @Inject private StudioClock clock;

  /** A class with the studio's date of its start. */
  record ClassTarget(long occurrenceId, long templateId, LocalDate date) {}

  /**
   * A class, cancelled or not.
   *
   * @throws Refusal NOT_FOUND
   */
  ClassTarget getClass(long occurrenceId) {
    Tuple row = first(SqlQuery.of(entityManager, CLASS).setParameter("id", occurrenceId));
    return new ClassTarget(
        occurrenceId, Rows.id(row, "template_id"), clock.dateOf(Rows.instant(row, "starts_at")));
  }

  /**
   * The id of a service type that can be used, by id or code.
   *
   * @throws Refusal NOT_FOUND, VALIDATION when it is inactive
   */
  long getServiceType(Long id, String code) {
    SqlQuery query =
        id != null
            ? SqlQuery.of(entityManager, TYPE + "id = :type")
            : SqlQuery.of(entityManager, TYPE + "code = :type");
    Tuple row = first(query.setParameter("type", id != null ? id : code));
    if (!Rows.flag(row, "is_active")) {
      throw Refusal.invalid(id != null ? "serviceTypeId" : "serviceTypeCode", FieldError.RANGE);
    }
    return Rows.id(row, "id");
  }

  /**
   * Makes sure that a member of staff is there.
   *
   * @throws Refusal NOT_FOUND
   */
  void requireStaff(long staffId) {
    first(SqlQuery.of(entityManager, STAFF).setParameter("id", staffId));
  }

  private static Tuple first(SqlQuery query) {
    return query.rows().stream().findFirst().orElseThrow(Refusal::notFound);
  }
}
