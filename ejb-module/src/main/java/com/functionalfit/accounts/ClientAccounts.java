package com.functionalfit.accounts;

import com.functionalfit.shared.Money;
import java.util.Optional;

/**
 * What a client owes the studio: an append-only ledger of charges, payments, refunds and write-offs
 * with allocations (rules ACC-1 to ACC-5). Each method needs the caller's transaction and locks the
 * client row.
 */
public interface ClientAccounts {

  /** What a charge is for; exactly one id is set. */
  record ChargeFor(Long registrationId, Long eventGuestId, Long passId) {
    public static ChargeFor registration(long id) {
      return new ChargeFor(id, null, null);
    }

    public static ChargeFor eventGuest(long id) {
      return new ChargeFor(null, id, null);
    }

    public static ChargeFor pass(long id) {
      return new ChargeFor(null, null, id);
    }
  }

  /**
   * A posted charge.
   *
   * @param paid whether the client's free credit covered it at once
   */
  record Charge(long entryId, Money amount, boolean paid) {}

  /**
   * Charges the client; free credit of the account is allocated at once. Zero amounts post nothing.
   */
  Optional<Charge> charge(long clientId, Money amount, ChargeFor purpose, String reason);

  /**
   * Reverses every charge for a registration or guest that is not reversed yet, by exactly its
   * amount (rules ACC-3, CXL-5).
   *
   * @return the amount reversed; zero in the studio currency when there was nothing to reverse
   */
  Money refund(long clientId, ChargeFor purpose, String reason);

  /** Takes money in for named or oldest open charges; the rest stays as credit (rule ACC-2). */
  void pay(long clientId, Money amount, String method, Long chargeEntryId, String reason);

  /** Sum of all entries: positive when the client owes. */
  Money balance(long clientId);
}
