package com.functionalfit.accounts.persistence;

import com.functionalfit.accounts.model.AccountEntry;
import com.functionalfit.accounts.model.AccountRepository;
import com.functionalfit.accounts.model.Allocation;
import com.functionalfit.platform.persistence.Entities;
import com.functionalfit.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaAccountRepository implements AccountRepository {

  // Positive entries are paid by allocations to them, negative ones are used up by allocations of
  // them.
  private static final String OPEN =
      "select e, e.amount - coalesce((select sum(a.amount) from Allocation a"
          + " where a.chargeEntryId = e.id), 0) from AccountEntry e"
          + " where e.clientId = :client and e.currency = :currency and e.amount > 0 order by e.id";
  private static final String FREE =
      "select e, -e.amount - coalesce((select sum(a.amount) from Allocation a"
          + " where a.creditEntryId = e.id), 0) from AccountEntry e where e.clientId = :client"
          + " and e.currency = :currency and e.amount < 0 order by e.id";

  @PersistenceContext private EntityManager entityManager;

  @Override
  public void add(AccountEntry entry) {
    entityManager.persist(entry);
  }

  @Override
  public void add(Allocation allocation) {
    entityManager.persist(allocation);
  }

  @Override
  public Optional<AccountEntry> find(long entryId) {
    return Entities.find(entityManager, AccountEntry.class, entryId);
  }

  @Override
  public List<Rest> listOpenCharges(long clientId, String currency) {
    return rests(OPEN, clientId, currency);
  }

  @Override
  public List<Rest> listFreeCredits(long clientId, String currency) {
    return rests(FREE, clientId, currency);
  }

  @Override
  public List<AccountEntry> listUnrefundedCharges(long clientId, long registrationId) {
    return unrefunded(clientId, "registrationId", registrationId);
  }

  @Override
  public List<AccountEntry> listUnrefundedGuestCharges(long clientId, long eventGuestId) {
    return unrefunded(clientId, "eventGuestId", eventGuestId);
  }

  private List<AccountEntry> unrefunded(long clientId, String attribute, long id) {
    return entityManager
        .createQuery(
            "select e from AccountEntry e where e.clientId = :client"
                + " and e."
                + attribute
                + " = :id and e.type = :charge"
                + " and not exists (select r from AccountEntry r where r.chargeId = e.id"
                + " and r.type = :refund) order by e.id",
            AccountEntry.class)
        .setParameter("client", clientId)
        .setParameter("id", id)
        .setParameter("charge", AccountEntry.Type.CHARGE)
        .setParameter("refund", AccountEntry.Type.REFUND)
        .getResultList();
  }

  @Override
  public List<Use> listUses(AccountEntry charge) {
    return entityManager
        .createQuery(
            "select a.creditEntryId, sum(a.amount) from Allocation a where a.chargeEntryId = :charge"
                + " group by a.creditEntryId having sum(a.amount) <> 0",
            Object[].class)
        .setParameter("charge", charge.id())
        .getResultStream()
        .map(
            row ->
                new Use((Long) row[0], new Money((BigDecimal) row[1], charge.amount().currency())))
        .toList();
  }

  @Override
  public Money open(AccountEntry charge) {
    BigDecimal allocated =
        entityManager
            .createQuery(
                "select coalesce(sum(a.amount), 0) from Allocation a where a.chargeEntryId = :charge",
                BigDecimal.class)
            .setParameter("charge", charge.id())
            .getSingleResult();
    return charge.amount().minus(new Money(allocated, charge.amount().currency()));
  }

  @Override
  public Money balance(long clientId, String currency) {
    BigDecimal sum =
        entityManager
            .createQuery(
                "select coalesce(sum(e.amount), 0) from AccountEntry e"
                    + " where e.clientId = :client and e.currency = :currency",
                BigDecimal.class)
            .setParameter("client", clientId)
            .setParameter("currency", currency)
            .getSingleResult();
    return new Money(sum, currency);
  }

  private List<Rest> rests(String query, long clientId, String currency) {
    TypedQuery<Object[]> rows = entityManager.createQuery(query, Object[].class);
    return rows.setParameter("client", clientId)
        .setParameter("currency", currency)
        .getResultStream()
        .map(row -> new Rest((AccountEntry) row[0], new Money((BigDecimal) row[1], currency)))
        .filter(rest -> rest.rest().isPositive())
        .toList();
  }
}
