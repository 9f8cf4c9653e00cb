package com.functionalfit.accounts.model;

import com.functionalfit.shared.Money;
import java.util.List;
import java.util.Optional;

/** Where account entries and allocations are kept. */
public interface AccountRepository {

  /**
   * An entry and what is left of it: of a charge what is still open, of a payment what is not used
   * yet. Never negative.
   */
  record Rest(AccountEntry entry, Money rest) {}

  /** Net use of one credit entry for one charge. */
  record Use(long creditEntryId, Money amount) {}

  void add(AccountEntry entry);

  void add(Allocation allocation);

  Optional<AccountEntry> find(long entryId);

  /** Open charges in the currency, oldest first; money given back counts as a charge. */
  List<Rest> listOpenCharges(long clientId, String currency);

  /** Payments in the currency that are not used up, oldest first. */
  List<Rest> listFreeCredits(long clientId, String currency);

  /** Charges of a registration without a refund. */
  List<AccountEntry> listUnrefundedCharges(long clientId, long registrationId);

  /** Charges of a guest of an event without a refund. */
  List<AccountEntry> listUnrefundedGuestCharges(long clientId, long eventGuestId);

  /** Net uses of payments for a charge that are not zero. */
  List<Use> listUses(AccountEntry charge);

  /** What is still open of a charge. */
  Money open(AccountEntry charge);

  /** Sum of all entries in the currency. */
  Money balance(long clientId, String currency);
}
