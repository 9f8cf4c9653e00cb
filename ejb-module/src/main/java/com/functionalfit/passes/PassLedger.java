package com.functionalfit.passes;

import com.functionalfit.passes.model.CreditEntry;
import com.functionalfit.passes.model.Movement;
import com.functionalfit.passes.model.Outstanding;
import com.functionalfit.passes.model.Pass;
import com.functionalfit.passes.model.PassChoice;
import com.functionalfit.passes.model.PassRepository;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.time.StudioClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** The one writer of the credit ledger: entry and projection together, under the pass's lock. */
@ApplicationScoped
class PassLedger implements PassCredits {

  @Inject private PassRepository passes;
  @Inject private StudioClock clock;
  @Inject private CurrentCaller caller;

  @Override
  public Optional<UsablePass> findUsable(long clientId, LocalDate sessionDate, int credits) {
    return PassChoice.choose(passes.listUsable(clientId, sessionDate), sessionDate, credits)
        .map(
            pass ->
                new UsablePass(
                    pass.id(),
                    pass.name(),
                    pass.isUnlimited(),
                    pass.isUnlimited() ? null : pass.creditsAvailable()));
  }

  @Override
  public Optional<CreditEffect> take(
      long clientId, LocalDate sessionDate, int credits, UsedFor purpose, Timing timing) {
    Optional<Pass> chosen =
        PassChoice.choose(passes.lockUsable(clientId, sessionDate), sessionDate, credits);
    chosen.ifPresent(
        pass ->
            write(
                pass,
                timing == Timing.HOLD ? pass.hold(credits) : pass.consume(credits),
                purpose,
                null,
                timing == Timing.HOLD || purpose.eventGuestId() == null
                    ? "booking"
                    : "attendance"));
    return chosen.map(pass -> new CreditEffect(pass.id(), credits, false));
  }

  @Override
  public CreditEffect consumeHeld(UsedFor purpose, long passId, String reason) {
    Pass pass = locked(passId);
    Outstanding outstanding = outstanding(purpose);
    if (!outstanding.isHold()) {
      return nothing(passId);
    }
    int credits = outstanding.entry().credits();
    write(pass, pass.consumeHeld(credits), purpose, null, reason);
    return new CreditEffect(passId, credits, false);
  }

  @Override
  public CreditEffect giveBack(UsedFor purpose, long passId, String reason) {
    Pass pass = locked(passId);
    Outstanding outstanding = outstanding(purpose);
    CreditEntry entry = outstanding.entry();
    if (entry == null) {
      return nothing(passId);
    }
    Movement back =
        outstanding.isHold() ? pass.release(entry.credits()) : pass.refund(entry.credits());
    write(pass, back, purpose, entry.id(), reason);
    boolean expired = pass.isExpired();
    if (expired) {
      expire(pass);
    }
    return new CreditEffect(passId, entry.credits(), expired);
  }

  @Override
  public CreditEffect holdAgain(UsedFor purpose, long passId, String reason) {
    Pass pass = locked(passId);
    Outstanding outstanding = outstanding(purpose);
    if (!outstanding.isConsumption() || !outstanding.wasHeld()) {
      return nothing(passId);
    }
    CreditEntry entry = outstanding.entry();
    write(pass, pass.refund(entry.credits()), purpose, entry.id(), reason);
    write(pass, pass.hold(entry.credits()), purpose, null, reason);
    return new CreditEffect(passId, entry.credits(), false);
  }

  /** Puts a new pass on record with the credits bought. */
  void sell(Pass pass) {
    passes.add(pass);
    write(pass, pass.grant(), null, null, "sale");
    // The grant is an update of the row just inserted: the answer must carry the version after it.
    passes.flush();
  }

  /** Ends a pass and lets what is available leave. */
  void expire(Pass pass) {
    write(pass, pass.expire(), null, null, "expired");
  }

  /** Gives a pass that is valid again what its end took away (rule PASS-8). */
  void restoreExpired(Pass pass) {
    for (CreditEntry end : passes.listUnrestoredEnds(pass.id())) {
      write(pass, pass.restore(end.credits()), null, end.id(), "extended");
    }
  }

  /** Writes an admin's correction. */
  CreditEntry adjust(Pass pass, int delta, String reason) {
    return write(pass, pass.adjust(delta), null, null, reason);
  }

  private CreditEntry write(
      Pass pass, Movement movement, UsedFor purpose, Long reversesId, String reason) {
    CreditEntry entry =
        new CreditEntry(
            pass,
            movement,
            new CreditEntry.Cause(
                registrationOf(purpose),
                guestOf(purpose),
                reversesId,
                caller.get().userId(),
                reason),
            clock.now());
    passes.add(entry);
    return entry;
  }

  private Pass locked(long passId) {
    return passes
        .lock(passId)
        .orElseThrow(() -> new IllegalStateException("Pass " + passId + " is gone"));
  }

  private Outstanding outstanding(UsedFor purpose) {
    return Outstanding.of(
        purpose.registrationId() != null
            ? passes.listEntries(purpose.registrationId())
            : passes.listGuestEntries(purpose.eventGuestId()));
  }

  private static Long registrationOf(UsedFor purpose) {
    return purpose == null ? null : purpose.registrationId();
  }

  private static Long guestOf(UsedFor purpose) {
    return purpose == null ? null : purpose.eventGuestId();
  }

  private static CreditEffect nothing(long passId) {
    return new CreditEffect(passId, 0, false);
  }
}
