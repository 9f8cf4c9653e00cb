package com.functionalfit.passes;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Credits of passes, for whoever books or records attendance. Each method needs the caller's
 * transaction, locks the passes it looks at in ascending id order, and writes ledger entry and
 * projection together (rules PASS-3 to PASS-7). Effects always go to the pass the own ledger
 * entries of the registration or guest name.
 */
public interface PassCredits {

  /** What credits are used for; exactly one id is set. */
  record UsedFor(Long registrationId, Long eventGuestId) {
    public static UsedFor registration(long id) {
      return new UsedFor(id, null);
    }

    public static UsedFor eventGuest(long id) {
      return new UsedFor(null, id);
    }
  }

  /** How credits are taken at booking (setting creditTiming). */
  enum Timing {
    /** Held until attendance is recorded. */
    HOLD,
    /** Consumed at once. */
    CONSUME
  }

  /**
   * Which pass would be used (rule PASS-4), read without lock.
   *
   * @param creditsAvailable null when unlimited
   */
  record UsablePass(long passId, String name, boolean unlimited, Integer creditsAvailable) {}

  /**
   * What taking or giving back did.
   *
   * @param credits credits taken, consumed or returned
   * @param expiredAtOnce true when the credits came back to an expired pass and left it again
   */
  record CreditEffect(long passId, int credits, boolean expiredAtOnce) {}

  /** The pass that taking would choose now; empty when none is usable on the date. */
  Optional<UsablePass> findUsable(long clientId, LocalDate sessionDate, int credits);

  /** Takes credits for a registration or guest; empty when the client has no usable pass. */
  Optional<CreditEffect> take(
      long clientId, LocalDate sessionDate, int credits, UsedFor purpose, Timing timing);

  /** Turns the hold into consumption; a no-op returning 0 credits without a hold. */
  CreditEffect consumeHeld(UsedFor purpose, long passId, String reason);

  /**
   * Gives back what is held or was consumed for it: RELEASE of a hold, REFUND of a consumption
   * (rule CXL-5). At most once; returns 0 credits when nothing is outstanding.
   */
  CreditEffect giveBack(UsedFor purpose, long passId, String reason);

  /**
   * Undoes a consumption that came from a hold and holds the credits again on the same pass (rule
   * CHK-5). A no-op returning 0 credits when booking itself consumed.
   */
  CreditEffect holdAgain(UsedFor purpose, long passId, String reason);
}
