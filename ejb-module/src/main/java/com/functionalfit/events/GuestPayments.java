package com.functionalfit.events;

import com.functionalfit.accounts.ClientAccounts;
import com.functionalfit.accounts.ClientAccounts.Charge;
import com.functionalfit.accounts.ClientAccounts.ChargeFor;
import com.functionalfit.events.model.Event;
import com.functionalfit.events.model.EventGuest;
import com.functionalfit.events.model.GuestPayment;
import com.functionalfit.passes.PassCredits;
import com.functionalfit.passes.PassCredits.Timing;
import com.functionalfit.passes.PassCredits.UsedFor;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.Money;
import com.functionalfit.studio.ServiceTypeDirectory;
import com.functionalfit.studio.ServiceTypeDirectory.ServiceTypeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a guest's session is paid when attendance is recorded, and how that is taken back (rules
 * CHK-4, CHK-5). The caller holds the locks of the event and of the client.
 */
@ApplicationScoped
class GuestPayments {

  private static final int MAX_REASON = 255;

  @Inject private PassCredits passes;
  @Inject private ClientAccounts accounts;
  @Inject private ServiceTypeDirectory serviceTypes;
  @Inject private GuestRefs refs;
  @Inject private StudioClock clock;

  /**
   * What a mark took.
   *
   * @param payment null when nothing was taken
   * @param charged money charged to the account
   */
  record Taken(GuestPayment payment, BigDecimal charged) {

    static final Taken NOTHING = of(null);

    static Taken of(GuestPayment payment) {
      return new Taken(payment, BigDecimal.ZERO);
    }

    int credits() {
      return payment == null ? 0 : payment.creditsUsed();
    }

    Long passId() {
      return payment == null ? null : payment.passId();
    }
  }

  /** Takes credits of a pass usable on the day of the session, else charges the quoted fee. */
  Taken take(Event event, EventGuest guest) {
    if (refs.planOf(guest).isTechnical()) {
      return Taken.of(GuestPayment.free());
    }
    LocalDate day = clock.dateOf(event.time().start());
    ServiceTypeView service = serviceOf(event);
    int credits = service.creditsRequired();
    Optional<GuestPayment> byPass =
        credits == 0
            ? Optional.empty()
            : passes
                .take(guest.clientId(), day, credits, usedFor(guest), Timing.CONSUME)
                .map(effect -> GuestPayment.credits(effect.passId(), effect.credits()));
    return byPass.map(Taken::of).orElseGet(() -> charge(guest, reason(service, day)));
  }

  /** Returns what was taken for the guest, to where it came from (rules ACC-3, PASS-6). */
  void giveBack(EventGuest guest, String reason) {
    GuestPayment payment = guest.payment();
    if (payment.method() == GuestPayment.Method.CREDIT) {
      passes.giveBack(usedFor(guest), payment.passId(), reason);
    } else if (payment.method() == GuestPayment.Method.ACCOUNT) {
      accounts.refund(guest.clientId(), ChargeFor.eventGuest(guest.id()), reason);
    }
  }

  private Taken charge(EventGuest guest, String reason) {
    Money fee = guest.price().entryFee();
    Optional<Charge> charge =
        accounts.charge(guest.clientId(), fee, ChargeFor.eventGuest(guest.id()), reason);
    return new Taken(
        GuestPayment.account(charge.map(Charge::paid).orElse(true)),
        charge.map(posted -> posted.amount().amount()).orElse(BigDecimal.ZERO));
  }

  private ServiceTypeView serviceOf(Event event) {
    return serviceTypes.get(event.serviceTypeId());
  }

  /** What the client reads in the statement: the service and its day. */
  private static String reason(ServiceTypeView service, LocalDate day) {
    String name = service.name();
    String date = " " + day;
    return name.substring(0, Math.min(name.length(), MAX_REASON - date.length())) + date;
  }

  private static UsedFor usedFor(EventGuest guest) {
    return UsedFor.eventGuest(guest.id());
  }
}
