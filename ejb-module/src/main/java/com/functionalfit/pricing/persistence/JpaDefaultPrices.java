package com.functionalfit.pricing.persistence;

import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.pricing.model.Price;
import com.functionalfit.shared.Money;
import com.functionalfit.studio.DefaultPrices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the default prices of service types (rules PRICE-6, PRICE-9). */
@ApplicationScoped
class JpaDefaultPrices implements DefaultPrices {

  private static final String SOURCE = "default";
  private static final String DEFAULTS =
      "select p from Price p where p.serviceTypeId = :type and p.clientId is null"
          + " and p.staffId is null and p.active = true order by p.id";
  private static final String CODES =
      """
      INSERT INTO prices (service_type_id, client_id, entry_fee, trainer_fee, currency, valid_from,
                          source, created_at, updated_at, created_by)
      SELECT :type, c.id, :entryFee, :trainerFee, :currency, :validFrom, 'default', :now, :now, :actor
      FROM clients c
      WHERE c.deleted_at IS NULL AND c.erased_at IS NULL AND c.user_id IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM prices p
                        WHERE p.service_type_id = :type AND p.client_id = c.id AND p.is_active)""";

  @PersistenceContext private EntityManager entityManager;
  @Inject private ChangeLog changeLog;
  @Inject private CurrentCaller caller;
  @Inject private StudioClock clock;

  @Override
  public void setDefault(long serviceTypeId, Fees fees) {
    lock(serviceTypeId);
    for (Price former : listDefaults(serviceTypeId)) {
      if (former.overlaps(fees.validFrom(), null)) {
        Map<String, Object> before = values(former);
        former.endBefore(fees.validFrom());
        changeLog.record(
            Change.of(ChangeAction.PRICE_UPDATED, "price", former.id())
                .before(before)
                .after(values(former))
                .build());
      }
    }
    Price price =
        new Price(
            Price.Scope.ofServiceType(serviceTypeId),
            new Money(fees.entryFee(), fees.currency()),
            new Money(fees.trainerFee(), fees.currency()),
            fees.validFrom(),
            null,
            SOURCE);
    entityManager.persist(price);
    changeLog.record(
        Change.of(ChangeAction.PRICE_CREATED, "price", price.id()).after(values(price)).build());
  }

  @Override
  public int generatePriceCodes(long serviceTypeId, Fees fees) {
    int made =
        entityManager
            .createNativeQuery(CODES)
            .setParameter("type", serviceTypeId)
            .setParameter("entryFee", fees.entryFee())
            .setParameter("trainerFee", fees.trainerFee())
            .setParameter("currency", fees.currency())
            .setParameter("validFrom", fees.validFrom())
            .setParameter("now", clock.now())
            .setParameter("actor", caller.get().userId())
            .executeUpdate();
    if (made > 0) {
      changeLog.record(
          Change.of(ChangeAction.PRICE_CREATED, "service_type", serviceTypeId)
              .after("priceCodesCreated", made)
              .build());
    }
    return made;
  }

  /** Prices of a type are compared and written under the lock of its row. */
  private void lock(long serviceTypeId) {
    SqlQuery.of(entityManager, "SELECT id FROM service_types WHERE id = :id FOR UPDATE")
        .setParameter("id", serviceTypeId)
        .rows();
  }

  private List<Price> listDefaults(long serviceTypeId) {
    return entityManager
        .createQuery(DEFAULTS, Price.class)
        .setParameter("type", serviceTypeId)
        .getResultList();
  }

  private static Map<String, Object> values(Price price) {
    LocalDate until = price.validUntil();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("entryFee", price.entryFee().amount());
    values.put("trainerFee", price.trainerFee().amount());
    values.put("currency", price.entryFee().currency());
    values.put("validFrom", price.validFrom().toString());
    values.put("validUntil", until == null ? null : until.toString());
    values.put("isActive", price.isActive());
    return values;
  }
}
