package com.functionalfit.passes.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where passes and their ledger are kept. */
public interface PassRepository {

  void add(Pass pass);

  void add(CreditEntry entry);

  Optional<Pass> find(long passId);

  /** Locks one pass and reads it as it is now. */
  Optional<Pass> lock(long passId);

  /** Locks the client's active passes of that date in ascending id order. */
  List<Pass> lockUsable(long clientId, LocalDate sessionDate);

  /** The same passes, unlocked. */
  List<Pass> listUsable(long clientId, LocalDate sessionDate);

  /** Ledger entries of one registration, oldest first. */
  List<CreditEntry> listEntries(long registrationId);

  /** Ledger entries of one guest of an event, oldest first. */
  List<CreditEntry> listGuestEntries(long eventGuestId);

  /** EXPIRE entries of the pass that took credits away and that nothing reverses, oldest first. */
  List<CreditEntry> listUnrestoredEnds(long passId);

  /** Writes what was changed, so that versions are those others will see. */
  void flush();

  /** How many passes have their last day before the date and are not expired yet. */
  long countDue(LocalDate date);

  /** Ids of some of them, the lowest first. */
  List<Long> listDue(LocalDate date, int limit);
}
