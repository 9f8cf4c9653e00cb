package com.functionalfit.imports.persistence;

import com.functionalfit.imports.model.ServicePrice;
import com.functionalfit.imports.model.Services;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

@ApplicationScoped
class SqlServices implements Services {

  private static final String FIND =
      """
      SELECT s.id, s.name, s.code, p.entry_fee, p.trainer_fee
      FROM service_types s LEFT JOIN prices p ON p.service_type_id = s.id AND p.client_id IS NULL
        AND p.staff_id IS NULL AND p.is_active AND p.valid_from <= :day
        AND (p.valid_until IS NULL OR p.valid_until >= :day)
      WHERE s.deleted_at IS NULL AND s.is_active AND (s.code = :code OR s.name = :text)
      ORDER BY s.code = :code DESC, s.id, p.valid_from DESC""";

  @PersistenceContext private EntityManager em;

  /** The database also takes accents for the same; the program compares once more. */
  @Override
  public Optional<ServicePrice> find(String codeOrName, LocalDate day) {
    String code = codeOrName.toUpperCase(Locale.ROOT);
    return SqlQuery.of(em, FIND)
        .setParameter("code", code)
        .setParameter("text", codeOrName)
        .setParameter("day", day)
        .rows()
        .stream()
        .filter(
            row ->
                code.equals(Rows.text(row, "code"))
                    || codeOrName.equalsIgnoreCase(Rows.text(row, "name")))
        .findFirst()
        .map(
            row ->
                new ServicePrice(
                    Rows.id(row, "id"),
                    Rows.amount(row, "entry_fee"),
                    Rows.amount(row, "trainer_fee")));
  }
}
