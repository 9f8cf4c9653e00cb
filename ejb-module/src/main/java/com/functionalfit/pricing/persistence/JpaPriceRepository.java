package com.functionalfit.pricing.persistence;

import com.functionalfit.platform.persistence.Entities;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.pricing.model.Price;
import com.functionalfit.pricing.model.PriceRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

@ApplicationScoped
class JpaPriceRepository implements PriceRepository {

  // Each target has its own indexed statement; a general one over all five columns would scan.
  private static final String ACTIVE = " and p.active = true order by p.id";
  private static final String IN_FORCE =
      " and p.active = true and p.validFrom <= :date"
          + " and (p.validUntil is null or p.validUntil >= :date)";
  private static final String FOR_CLASS =
      "select p from Price p where (p.occurrenceId = :occurrence and p.clientId = :client"
          + " or p.templateId = :template and (p.clientId = :client or p.clientId is null))";
  private static final String FOR_SERVICE_TYPE =
      """
      SELECT p.id FROM prices p
      WHERE p.service_type_id = :type AND p.is_active AND p.valid_from <= :last
        AND (p.valid_until IS NULL OR p.valid_until >= :first)
        AND (p.client_id = :client
             OR p.staff_id = (SELECT s.id FROM staff_profiles s
                              JOIN clients c ON c.user_id = s.user_id WHERE c.id = :client)
             OR (p.client_id IS NULL AND p.staff_id IS NULL))""";

  @PersistenceContext private EntityManager entityManager;

  @Override
  public void add(Price price) {
    entityManager.persist(price);
  }

  @Override
  public void remove(Price price) {
    entityManager.remove(price);
  }

  @Override
  public void flush() {
    entityManager.flush();
  }

  @Override
  public Optional<Price> find(long priceId) {
    return Entities.find(entityManager, Price.class, priceId);
  }

  @Override
  public boolean lockTarget(Price.Scope scope) {
    if (scope.serviceTypeId() != null) {
      return isLocked(
          "select id from service_types where id = ?1 and deleted_at is null for update",
          scope.serviceTypeId());
    }
    return scope.occurrenceId() != null
        ? isLocked(
            "select id from class_occurrences where id = ?1 for update", scope.occurrenceId())
        : isLocked(
            "select id from class_templates where id = ?1 and deleted_at is null for update",
            scope.templateId());
  }

  @Override
  public Optional<Price> refreshed(Price price) {
    if (!isLocked("select id from prices where id = ?1 for update", price.id())) {
      return Optional.empty();
    }
    entityManager.refresh(price);
    return Optional.of(price);
  }

  @Override
  public List<Price> listActive(Price.Scope scope) {
    if (scope.serviceTypeId() != null) {
      return listCodes(scope);
    }
    if (scope.occurrenceId() != null) {
      return current(
          entityManager
              .createQuery(
                  "select p from Price p where p.occurrenceId = :occurrence"
                      + " and p.clientId = :client"
                      + ACTIVE,
                  Price.class)
              .setParameter("occurrence", scope.occurrenceId())
              .setParameter("client", scope.clientId())
              .getResultList());
    }
    return scope.clientId() == null
        ? listDefaults(scope.templateId()).stream().filter(Price::isActive).toList()
        : current(
            entityManager
                .createQuery(
                    "select p from Price p where p.templateId = :template"
                        + " and p.clientId = :client"
                        + ACTIVE,
                    Price.class)
                .setParameter("template", scope.templateId())
                .setParameter("client", scope.clientId())
                .getResultList());
  }

  private List<Price> listCodes(Price.Scope scope) {
    String owner = scope.clientId() != null ? "p.clientId" : "p.staffId";
    return current(
        entityManager
            .createQuery(
                "select p from Price p where p.serviceTypeId = :type and "
                    + owner
                    + " = :owner"
                    + ACTIVE,
                Price.class)
            .setParameter("type", scope.serviceTypeId())
            .setParameter("owner", scope.clientId() != null ? scope.clientId() : scope.staffId())
            .getResultList());
  }

  @Override
  public List<Price> listDefaults(long templateId) {
    return current(
        entityManager
            .createQuery(
                "select p from Price p where p.templateId = :template and p.clientId is null"
                    + " order by p.id",
                Price.class)
            .setParameter("template", templateId)
            .getResultList());
  }

  @Override
  public Map<String, Long> countUses(long priceId) {
    Map<String, Long> uses = new LinkedHashMap<>();
    count(
        uses,
        "registrations",
        "select count(*) from class_registrations where price_id = ?1",
        priceId);
    count(uses, "charges", "select count(*) from attendance_charges where price_id = ?1", priceId);
    return uses;
  }

  @Override
  public List<Price> listForServiceType(
      long serviceTypeId, Long clientId, LocalDate first, LocalDate last) {
    // A query for entities in a list of ids would be translated anew each time; there are few.
    return SqlQuery.of(entityManager, FOR_SERVICE_TYPE)
        .setParameter("type", serviceTypeId)
        .setParameter("first", first)
        .setParameter("last", last)
        .setParameter("client", clientId == null ? 0L : clientId)
        .rows()
        .stream()
        .map(row -> entityManager.find(Price.class, Rows.id(row, "id")))
        .filter(Objects::nonNull)
        .toList();
  }

  @Override
  public List<Price> listForClass(
      long occurrenceId, long templateId, long clientId, LocalDate date) {
    return entityManager
        .createQuery(FOR_CLASS + IN_FORCE, Price.class)
        .setParameter("date", date)
        .setParameter("occurrence", occurrenceId)
        .setParameter("client", clientId)
        .setParameter("template", templateId)
        .getResultList();
  }

  /** The rows as they are now, even where this transaction read them before it had the lock. */
  private List<Price> current(List<Price> prices) {
    prices.forEach(entityManager::refresh);
    return prices;
  }

  private boolean isLocked(String sql, long id) {
    return !entityManager.createNativeQuery(sql).setParameter(1, id).getResultList().isEmpty();
  }

  private void count(Map<String, Long> uses, String kind, String sql, long priceId) {
    Number found =
        (Number) entityManager.createNativeQuery(sql).setParameter(1, priceId).getSingleResult();
    if (found.longValue() > 0) {
      uses.put(kind, found.longValue());
    }
  }
}
