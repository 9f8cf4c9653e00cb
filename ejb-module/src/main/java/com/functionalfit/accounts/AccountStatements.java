package com.functionalfit.accounts;

import com.functionalfit.accounts.model.AccountEntry;
import com.functionalfit.accounts.model.AccountRepository;
import com.functionalfit.accounts.model.AccountRepository.Rest;
import com.functionalfit.identity.UserDirectory;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.Money;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads statements with a constant number of statements to the database. */
@ApplicationScoped
class AccountStatements {

  private static final String WHERE =
      " from AccountEntry e where e.clientId = :client"
          + " and (:from is null or e.occurredAt >= :from)"
          + " and (:until is null or e.occurredAt < :until)";

  @PersistenceContext private EntityManager entityManager;
  @Inject private AccountRepository entries;
  @Inject private UserDirectory users;
  @Inject private StudioSettings settings;
  @Inject private StudioClock clock;

  AccountStatement of(StatementQuery query, PageRequest request) {
    String currency = currency();
    List<Rest> open = entries.listOpenCharges(query.clientId(), currency);
    Money credit =
        entries.listFreeCredits(query.clientId(), currency).stream()
            .map(Rest::rest)
            .reduce(Money.zero(currency), Money::plus);
    return new AccountStatement(
        page(query, request, open),
        entries.balance(query.clientId(), currency).amount(),
        credit.amount(),
        open.size(),
        currency);
  }

  String currency() {
    return settings.get(SettingKey.CURRENCY);
  }

  boolean isRefunded(long chargeId) {
    return entityManager
            .createQuery(
                "select count(r) from AccountEntry r where r.chargeId = :charge and r.type = :refund",
                Long.class)
            .setParameter("charge", chargeId)
            .setParameter("refund", AccountEntry.Type.REFUND)
            .getSingleResult()
        > 0;
  }

  AccountEntryView view(AccountEntry entry) {
    BigDecimal open =
        entry.type() == AccountEntry.Type.CHARGE ? entries.open(entry).amount() : null;
    Long actor = entry.actorUserId();
    Map<Long, String> names = actor == null ? Map.of() : users.names(List.of(actor));
    return view(entry, open, names);
  }

  private Page<AccountEntryView> page(StatementQuery query, PageRequest request, List<Rest> open) {
    List<AccountEntry> rows =
        bound(
                entityManager.createQuery(
                    "select e" + WHERE + " order by e.id desc", AccountEntry.class),
                query)
            .setFirstResult(request.offset())
            .setMaxResults(request.pageSize())
            .getResultList();
    long total =
        bound(entityManager.createQuery("select count(e)" + WHERE, Long.class), query)
            .getSingleResult();
    Map<Long, BigDecimal> openById =
        open.stream()
            .collect(Collectors.toMap(rest -> rest.entry().id(), rest -> rest.rest().amount()));
    Map<Long, String> names =
        users.names(
            rows.stream()
                .map(AccountEntry::actorUserId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return Page.of(
        rows.stream().map(entry -> view(entry, openOf(entry, openById), names)).toList(),
        request,
        total);
  }

  private <T> TypedQuery<T> bound(TypedQuery<T> typed, StatementQuery query) {
    Instant from = query.from() == null ? null : clock.startOf(query.from());
    Instant until = query.to() == null ? null : clock.startOf(query.to().plusDays(1));
    return typed
        .setParameter("client", query.clientId())
        .setParameter("from", from)
        .setParameter("until", until);
  }

  private static BigDecimal openOf(AccountEntry entry, Map<Long, BigDecimal> openById) {
    if (entry.type() != AccountEntry.Type.CHARGE) {
      return null;
    }
    return openById.getOrDefault(entry.id(), Money.zero(entry.amount().currency()).amount());
  }

  private static AccountEntryView view(
      AccountEntry entry, BigDecimal open, Map<Long, String> names) {
    Long actor = entry.actorUserId();
    return new AccountEntryView(
        entry.id(),
        entry.type().name(),
        entry.amount().amount(),
        entry.amount().currency(),
        entry.method(),
        open,
        purpose(entry),
        entry.reason(),
        entry.occurredAt(),
        actor == null ? null : new AccountEntryView.Actor(actor, names.get(actor)));
  }

  private static AccountEntryView.Purpose purpose(AccountEntry entry) {
    if (entry.registrationId() != null) {
      return new AccountEntryView.Purpose("registration", entry.registrationId());
    }
    if (entry.eventGuestId() != null) {
      return new AccountEntryView.Purpose("eventGuest", entry.eventGuestId());
    }
    return entry.passId() == null ? null : new AccountEntryView.Purpose("pass", entry.passId());
  }
}
