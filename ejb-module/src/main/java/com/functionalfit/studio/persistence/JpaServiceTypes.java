package com.functionalfit.studio.persistence;

import com.functionalfit.platform.persistence.Entities;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlFilter;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.platform.persistence.UniqueKeys;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.studio.ServiceTypeDetails;
import com.functionalfit.studio.ServiceTypeDetails.CurrentPrice;
import com.functionalfit.studio.model.ServiceType;
import com.functionalfit.studio.model.ServiceTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaServiceTypes implements ServiceTypes {

  private static final Map<String, String> KEYS = Map.of("uk_service_types_code_live", "code");
  private static final Map<String, String> SORTS = Map.of("name", "t.name", "code", "t.code");
  private static final String COLUMNS =
      "t.id, t.code, t.name, t.description, t.credits_required, t.is_active, t.version";
  private static final String LIVING = "FROM service_types t WHERE t.deleted_at IS NULL";
  private static final String PRICES =
      """
      SELECT p.id, p.service_type_id, p.entry_fee, p.trainer_fee, p.currency, p.valid_from,
             p.valid_until
      FROM prices p
      WHERE p.service_type_id IN (:ids) AND p.client_id IS NULL AND p.staff_id IS NULL
        AND p.is_active AND p.valid_from <= :day
        AND (p.valid_until IS NULL OR p.valid_until >= :day)""";
  // Whoever owns events refuses by itself, see ServiceTypeRemovalRequested.
  private static final Map<String, String> USES =
      Map.of(
          "priceCodes",
          "FROM prices u WHERE u.service_type_id = :id"
              + " AND (u.client_id IS NOT NULL OR u.staff_id IS NOT NULL)",
          "events",
          "FROM events u WHERE u.service_type_id = :id",
          "charges",
          "FROM attendance_charges u WHERE u.service_type_id = :id");

  @PersistenceContext private EntityManager em;

  @Override
  public void add(ServiceType type) {
    UniqueKeys.guard(() -> em.persist(type), KEYS);
  }

  @Override
  public Optional<ServiceType> find(long typeId) {
    return Entities.find(em, ServiceType.class, typeId).filter(ServiceType::isLiving);
  }

  @Override
  public void flush() {
    UniqueKeys.guard(em::flush, KEYS);
  }

  @Override
  public void lock(long typeId) {
    SqlQuery.of(em, "SELECT id FROM service_types WHERE id = :id FOR UPDATE")
        .setParameter("id", typeId)
        .rows();
  }

  @Override
  public Optional<ServiceTypeDetails> findDetails(long typeId) {
    return page(new SqlFilter(LIVING).and("t.id = :id", "id", typeId), PageRequest.first(1))
        .items()
        .stream()
        .findFirst();
  }

  @Override
  public Page<ServiceTypeDetails> list(Boolean isActive, PageRequest request) {
    return page(new SqlFilter(LIVING).and("t.is_active = :active", "active", isActive), request);
  }

  @Override
  public Map<Long, CurrentPrice> listPrices(Collection<Long> typeIds, LocalDate day) {
    if (typeIds.isEmpty()) {
      return Map.of();
    }
    List<Tuple> rows =
        SqlQuery.of(em, PRICES).setParameter("ids", typeIds).setParameter("day", day).rows();
    return rows.stream()
        .collect(
            Collectors.toMap(
                row -> Rows.id(row, "service_type_id"),
                JpaServiceTypes::toPrice,
                (one, other) -> one.validFrom().isAfter(other.validFrom()) ? one : other));
  }

  @Override
  public Map<String, Long> countUses(long typeId) {
    Map<String, Long> counts = new LinkedHashMap<>();
    USES.forEach(
        (what, from) -> {
          Tuple row =
              SqlQuery.of(em, "SELECT COUNT(*) AS uses " + from).setParameter("id", typeId).row();
          if (Rows.id(row, "uses") > 0) {
            counts.put(what, Rows.id(row, "uses"));
          }
        });
    return counts;
  }

  private Page<ServiceTypeDetails> page(SqlFilter filter, PageRequest request) {
    String order = SqlFilter.order(request, SORTS, "t.name", "t.id");
    return filter.page(em, COLUMNS, order, request, JpaServiceTypes::toDetails);
  }

  private static ServiceTypeDetails toDetails(Tuple row) {
    return new ServiceTypeDetails(
        Rows.id(row, "id"),
        Rows.text(row, "code"),
        Rows.text(row, "name"),
        Rows.text(row, "description"),
        Rows.number(row, "credits_required"),
        Rows.flag(row, "is_active"),
        null,
        Rows.number(row, "version"));
  }

  private static CurrentPrice toPrice(Tuple row) {
    return new CurrentPrice(
        Rows.id(row, "id"),
        Rows.amount(row, "entry_fee"),
        Rows.amount(row, "trainer_fee"),
        Rows.text(row, "currency"),
        Rows.date(row, "valid_from"),
        Rows.date(row, "valid_until"));
  }
}
