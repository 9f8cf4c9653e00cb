package com.functionalfit.booking;

import com.functionalfit.accounts.ClientAccounts;
import com.functionalfit.accounts.ClientAccounts.Charge;
import com.functionalfit.accounts.ClientAccounts.ChargeFor;
import com.functionalfit.booking.OwnRegistration.WouldUse;
import com.functionalfit.booking.model.Payment;
import com.functionalfit.booking.model.PaymentMethod;
import com.functionalfit.booking.model.Quote;
import com.functionalfit.booking.model.Registration;
import com.functionalfit.passes.PassCredits;
import com.functionalfit.passes.PassCredits.CreditEffect;
import com.functionalfit.passes.PassCredits.Timing;
import com.functionalfit.passes.PassCredits.UsedFor;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import com.functionalfit.shared.Money;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * How places are paid, returned and used up. Whoever calls a changing method holds the locks of the
 * class and of the client row (rule CONC-1).
 */
@ApplicationScoped
class Payments {

  private static final int MAX_NAME = 255;

  @Inject private PassCredits passes;
  @Inject private ClientAccounts accounts;
  @Inject private BookingTerms terms;

  /** What was returned to the client. */
  record Returned(int credits, Money amount) {}

  /** Whether a place could be paid now; reads without lock. */
  boolean isPossible(long clientId, SeatView seat, int credits) {
    return credits == 0
        || terms.isUnpaidAllowed()
        || passes.findUsable(clientId, terms.dateOf(seat), credits).isPresent();
  }

  /**
   * Refuses a place that could not be paid now.
   *
   * @throws Refusal NO_USABLE_PASS
   */
  void requirePossible(long clientId, SeatView seat, int credits) {
    if (!isPossible(clientId, seat, credits)) {
      throw noUsablePass(seat);
    }
  }

  /**
   * Pays a place as rule BOOK-5 says.
   *
   * @throws Refusal NO_USABLE_PASS when nobody may owe
   */
  Payment payOrRefuse(Registration registration, SeatView seat, Quote quote) {
    return pay(registration, seat, quote).orElseThrow(() -> noUsablePass(seat));
  }

  /** Pays a place as rule BOOK-5 says; empty without usable pass when nobody may owe. */
  Optional<Payment> pay(Registration registration, SeatView seat, Quote quote) {
    if (registration.creditsRequired() == 0) {
      return Optional.of(Payment.free());
    }
    Optional<Payment> byCredit = takeCredits(registration, seat, terms.creditTiming());
    if (byCredit.isPresent() || !terms.isUnpaidAllowed()) {
      return byCredit;
    }
    return Optional.of(charge(registration, seat, quote.entryFee()));
  }

  /**
   * Pays a place whose payment had been waived; there was a booking, so owing is always allowed.
   */
  Payment payAgain(Registration registration, SeatView seat) {
    if (registration.isPaidBy(PaymentMethod.FREE)) {
      return Payment.free();
    }
    if (registration.isPaidBy(PaymentMethod.COMPED)) {
      return Payment.comped();
    }
    return takeCredits(registration, seat, Timing.HOLD)
        .orElseGet(() -> charge(registration, seat, registration.quotedEntryFee()));
  }

  /** How a place would be paid now, read without lock; empty when it could not. */
  Optional<WouldUse> preview(long clientId, SeatView seat) {
    BigDecimal fee =
        terms.findQuote(clientId, seat).map(quote -> quote.entryFee().amount()).orElse(null);
    int credits = seat.creditsRequired();
    if (credits == 0) {
      return Optional.of(new WouldUse("free", null, null, 0, fee));
    }
    Optional<WouldUse> byCredit =
        passes
            .findUsable(clientId, terms.dateOf(seat), credits)
            .map(pass -> new WouldUse("credit", pass.passId(), pass.name(), credits, fee));
    return byCredit.isPresent() || !terms.isUnpaidAllowed()
        ? byCredit
        : Optional.of(new WouldUse("account", null, null, 0, fee));
  }

  /** Returns everything taken for the place (rule CXL-5). */
  Returned giveBack(Registration registration, String reason) {
    int credits = 0;
    Money amount = Money.zero(registration.quotedEntryFee().currency());
    if (registration.isPaidBy(PaymentMethod.CREDIT)) {
      credits = passes.giveBack(usedFor(registration), registration.passId(), reason).credits();
    } else if (registration.isPaidBy(PaymentMethod.ACCOUNT)) {
      amount =
          accounts.refund(
              registration.clientId(), ChargeFor.registration(registration.id()), reason);
    }
    return new Returned(credits, amount);
  }

  /**
   * Uses up what is held.
   *
   * @return credits used up now; 0 when nothing was held
   */
  int useUp(Registration registration, String reason) {
    if (!registration.isPaidBy(PaymentMethod.CREDIT)) {
      return 0;
    }
    int credits =
        passes.consumeHeld(usedFor(registration), registration.passId(), reason).credits();
    registration.settleHold();
    return credits;
  }

  /** Holds again what check-in had used up (rule CHK-5). */
  void holdAgain(Registration registration, String reason) {
    if (!registration.isPaidBy(PaymentMethod.CREDIT)) {
      return;
    }
    CreditEffect effect = passes.holdAgain(usedFor(registration), registration.passId(), reason);
    if (effect.credits() > 0) {
      registration.restoreHold();
    }
  }

  private static Refusal noUsablePass(SeatView seat) {
    return BookingTerms.refusal(
        ProblemCode.NO_USABLE_PASS,
        "allowUnpaidBooking",
        Map.of("allowUnpaidBooking", false, "creditsRequired", seat.creditsRequired()));
  }

  private Optional<Payment> takeCredits(Registration registration, SeatView seat, Timing timing) {
    return passes
        .take(
            registration.clientId(),
            terms.dateOf(seat),
            registration.creditsRequired(),
            usedFor(registration),
            timing)
        .map(
            effect ->
                timing == Timing.HOLD
                    ? Payment.held(effect.passId(), effect.credits())
                    : Payment.consumed(effect.passId(), effect.credits()));
  }

  private static UsedFor usedFor(Registration registration) {
    return UsedFor.registration(registration.id());
  }

  private Payment charge(Registration registration, SeatView seat, Money fee) {
    Optional<Charge> charge =
        accounts.charge(
            registration.clientId(), fee, ChargeFor.registration(registration.id()), nameOf(seat));
    return Payment.account(charge.map(Charge::paid).orElse(true));
  }

  /** What the client reads in the statement: the class and its day. */
  private String nameOf(SeatView seat) {
    String day = " " + terms.dateOf(seat);
    String title = seat.title();
    return title.substring(0, Math.min(title.length(), MAX_NAME - day.length())) + day;
  }
}
