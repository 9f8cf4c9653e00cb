package com.functionalfit.booking;

import com.functionalfit.booking.model.PolicySnapshot;
import com.functionalfit.booking.model.PromotionWindow;
import com.functionalfit.booking.model.Quote;
import com.functionalfit.passes.PassCredits;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.pricing.ClassPrices;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import com.functionalfit.studio.QuietTime;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The terms a place is booked on now: price, cancel rules and the studio's settings. */
@ApplicationScoped
class BookingTerms {

  @Inject private StudioSettings settings;
  @Inject private ClassPrices prices;
  @Inject private StudioClock clock;
  @Inject private QuietTime quiet;

  /** The price for the client on the class's date (rule BOOK-6); empty when there is none. */
  Optional<Quote> findQuote(long clientId, SeatView seat) {
    return prices
        .find(clientId, seat.id(), seat.templateId(), dateOf(seat))
        .map(price -> new Quote(price.entryFee(), price.source(), price.priceId()));
  }

  /**
   * The price for the client.
   *
   * @throws Refusal MISSING_PRICE
   */
  Quote getQuote(long clientId, SeatView seat) {
    return findQuote(clientId, seat)
        .orElseThrow(
            () ->
                refusal(
                    ProblemCode.MISSING_PRICE,
                    "price_required",
                    Map.of("occurrenceId", seat.id(), "date", dateOf(seat).toString())));
  }

  Quote comped() {
    return Quote.comped(settings.get(SettingKey.CURRENCY));
  }

  /** The cancel rules in force now, for this class. */
  PolicySnapshot policy(SeatView seat) {
    return PolicySnapshot.of(
        settings.get(SettingKey.FREE_CANCEL_HOURS),
        settings.get(SettingKey.LATE_CANCEL_MODE),
        seat.startsAt());
  }

  /** Whether a client without a usable pass may book on account. */
  boolean isUnpaidAllowed() {
    return settings.get(SettingKey.ALLOW_UNPAID_BOOKING);
  }

  PassCredits.Timing creditTiming() {
    return "booking".equals(settings.get(SettingKey.CREDIT_TIMING))
        ? PassCredits.Timing.CONSUME
        : PassCredits.Timing.HOLD;
  }

  /** Whether waiting entries come before direct bookings of this class (rule BOOK-4). */
  boolean isWaitingFirst(SeatView seat) {
    return window().waitingComesFirst(clock.now(), seat.startsAt());
  }

  /** Whether promotion acts on this class now (rules WAIT-4, WAIT-5). */
  boolean isPromotionOpen(SeatView seat) {
    Instant now = clock.now();
    Optional<Instant> quietUntil = quiet.endOfPeriodAt(now);
    return window().stateAt(now, seat.startsAt(), quietUntil) == PromotionWindow.State.OPEN;
  }

  Duration declineTime() {
    return Duration.ofMinutes(settings.get(SettingKey.PROMOTION_DECLINE_MINUTES));
  }

  /** The class's date in the studio zone: passes and prices are judged by it. */
  LocalDate dateOf(SeatView seat) {
    return clock.dateOf(seat.startsAt());
  }

  /** A refusal by a booking policy, which names the rule and its values (rule BOOK-2). */
  static Refusal refusal(ProblemCode code, String rule, Map<String, Object> values) {
    return new Refusal(code, Map.of("policy", Map.of("rule", rule, "values", values)));
  }

  private PromotionWindow window() {
    return new PromotionWindow(Duration.ofHours(settings.get(SettingKey.WAITLIST_CUTOFF_HOURS)));
  }
}
