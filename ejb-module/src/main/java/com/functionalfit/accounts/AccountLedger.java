package com.functionalfit.accounts;

import com.functionalfit.accounts.model.AccountEntry;
import com.functionalfit.accounts.model.AccountEntry.About;
import com.functionalfit.accounts.model.AccountRepository;
import com.functionalfit.accounts.model.AccountRepository.Rest;
import com.functionalfit.accounts.model.Allocation;
import com.functionalfit.accounts.model.Allotment;
import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.Money;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The one writer of the account ledger: every posting under the lock of the client's row. */
@ApplicationScoped
class AccountLedger implements ClientAccounts {

  @Inject private AccountRepository entries;
  @Inject private ClientDirectory clients;
  @Inject private StudioSettings settings;
  @Inject private PostingContext context;
  @Inject private Event<ChargeSettled> settled;

  /** Who posts and when. */
  @ApplicationScoped
  static class PostingContext {
    @Inject private StudioClock clock;
    @Inject private CurrentCaller caller;

    AccountEntry entry(
        long clientId, AccountEntry.Type type, Money amount, About about, String reason) {
      return new AccountEntry(
          clientId, type, amount, about, caller.get().userId(), reason, clock.now());
    }

    Allocation allocation(AccountEntry credit, AccountEntry charge, Money amount) {
      return new Allocation(credit.id(), charge.id(), amount, clock.now());
    }
  }

  @Override
  public Optional<Charge> charge(long clientId, Money amount, ChargeFor purpose, String reason) {
    if (amount.isZero()) {
      return Optional.empty();
    }
    clients.lock(clientId);
    AccountEntry charge =
        context.entry(
            clientId,
            AccountEntry.Type.CHARGE,
            amount,
            About.of(purpose.registrationId(), purpose.eventGuestId(), purpose.passId()),
            reason);
    entries.add(charge);
    Money open = useCredit(charge, amount);
    return Optional.of(new Charge(charge.id(), amount, open.isZero()));
  }

  @Override
  public Money refund(long clientId, ChargeFor purpose, String reason) {
    clients.lock(clientId);
    Money total = Money.zero(settings.get(SettingKey.CURRENCY));
    for (AccountEntry charge : unrefunded(clientId, purpose)) {
      refund(charge, reason);
      total = total.isZero() ? charge.amount() : total.plus(charge.amount());
    }
    return total;
  }

  @Override
  public void pay(long clientId, Money amount, String method, Long chargeEntryId, String reason) {
    post(
        clientId,
        amount,
        method,
        chargeEntryId == null ? List.of() : List.of(chargeEntryId),
        reason);
  }

  @Override
  public Money balance(long clientId) {
    return entries.balance(clientId, settings.get(SettingKey.CURRENCY));
  }

  /** Locks the client for a posting whose checks must see the account as it is. */
  void lock(long clientId) {
    clients.lock(clientId);
  }

  /** Takes money in for the named charges first, then for the oldest open ones if none is named. */
  AccountEntry post(
      long clientId, Money amount, String method, List<Long> chargeIds, String reason) {
    clients.lock(clientId);
    AccountEntry payment =
        context.entry(
            clientId, AccountEntry.Type.PAYMENT, amount.negated(), About.payment(method), reason);
    entries.add(payment);
    List<Rest> wanted =
        entries.listOpenCharges(clientId, amount.currency()).stream()
            .filter(open -> chargeIds.isEmpty() || chargeIds.contains(open.entry().id()))
            .toList();
    for (Allotment.Share share : Allotment.spread(amount, wanted)) {
      allocate(payment, share);
    }
    return payment;
  }

  /**
   * Gives money back, out of the client's unused credit (rule ACC-3).
   *
   * @throws Refusal NO_CREDIT when there is not that much
   */
  AccountEntry giveBack(long clientId, Money amount, String method, String reason) {
    clients.lock(clientId);
    AccountEntry out =
        context.entry(clientId, AccountEntry.Type.PAYMENT, amount, About.payment(method), reason);
    entries.add(out);
    if (!useCredit(out, amount).isZero()) {
      throw new Refusal(ProblemCode.NO_CREDIT);
    }
    return out;
  }

  /** Reverses a charge by exactly its amount; money already paid for it becomes credit. */
  AccountEntry refund(AccountEntry charge, String reason) {
    AccountEntry refund =
        context.entry(
            charge.clientId(),
            AccountEntry.Type.REFUND,
            charge.amount().negated(),
            About.reversalOf(charge),
            reason);
    entries.add(refund);
    for (AccountRepository.Use use : entries.listUses(charge)) {
      AccountEntry paidWith = entries.find(use.creditEntryId()).orElseThrow();
      entries.add(context.allocation(paidWith, charge, use.amount().negated()));
    }
    entries.add(context.allocation(refund, charge, charge.amount()));
    return refund;
  }

  /**
   * Forgives part of a charge (rule ACC-4).
   *
   * @throws Refusal VALIDATION when it is more than is open
   */
  AccountEntry writeOff(AccountEntry charge, Money amount, String reason) {
    Money open = entries.open(charge);
    if (amount.compareTo(open) > 0) {
      throw Refusal.invalid("amount", "range");
    }
    AccountEntry writeOff =
        context.entry(
            charge.clientId(),
            AccountEntry.Type.WRITE_OFF,
            amount.negated(),
            About.reversalOf(charge),
            reason);
    entries.add(writeOff);
    allocate(writeOff, new Allotment.Share(charge, amount, amount.compareTo(open) == 0));
    return writeOff;
  }

  /** Uses unused payments for a positive entry, oldest first; answers what stays open. */
  private Money useCredit(AccountEntry charge, Money amount) {
    List<Rest> credits = entries.listFreeCredits(charge.clientId(), amount.currency());
    Money open = amount;
    for (Allotment.Share share : Allotment.spread(amount, credits)) {
      entries.add(context.allocation(share.entry(), charge, share.amount()));
      open = open.minus(share.amount());
    }
    return open;
  }

  private void allocate(AccountEntry credit, Allotment.Share share) {
    AccountEntry charge = share.entry();
    entries.add(context.allocation(credit, charge, share.amount()));
    if (share.isWhole() && (charge.registrationId() != null || charge.eventGuestId() != null)) {
      settled.fire(new ChargeSettled(charge.registrationId(), charge.eventGuestId(), true));
    }
  }

  private List<AccountEntry> unrefunded(long clientId, ChargeFor purpose) {
    return purpose.registrationId() != null
        ? entries.listUnrefundedCharges(clientId, purpose.registrationId())
        : entries.listUnrefundedGuestCharges(clientId, purpose.eventGuestId());
  }
}
