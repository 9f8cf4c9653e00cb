package com.functionalfit.booking;

import com.functionalfit.booking.ClassRefs.RoomRef;
import com.functionalfit.booking.ClassRefs.SiteRef;
import com.functionalfit.booking.ClassRefs.TrainerRef;
import com.functionalfit.booking.model.CancellationPolicy;
import com.functionalfit.booking.model.CancellationPolicy.Verdict;
import com.functionalfit.booking.model.ClassFacts;
import com.functionalfit.booking.model.ClientClasses.Totals;
import com.functionalfit.booking.model.PaymentMethod;
import com.functionalfit.booking.model.PaymentStatus;
import com.functionalfit.booking.model.Registration;
import java.time.Instant;

/** Puts registrations and their classes together for a client's lists. */
final class AgendaItems {

  private static final String CLASS = "class";

  private AgendaItems() {}

  /**
   * A class that lies ahead.
   *
   * @param position place in the waitlist; null unless waiting
   */
  static UpcomingItem upcoming(
      Registration registration, ClassFacts facts, Integer position, Instant now) {
    Verdict verdict = CancellationPolicy.judge(registration, facts.startsAt(), now);
    return new UpcomingItem(
        CLASS,
        facts.occurrenceId(),
        registration.id(),
        facts.title(),
        facts.startsAt(),
        facts.endsAt(),
        trainer(facts),
        room(facts),
        RegistrationViews.wire(registration.status()),
        position,
        verdict.isPossible(),
        verdict.isFree(),
        verdict.deadline());
  }

  /** A class of any time. */
  static ClientActivity.Item activity(Registration registration, ClassFacts facts) {
    return new ClientActivity.Item(
        CLASS,
        facts.occurrenceId(),
        facts.title(),
        facts.startsAt(),
        facts.endsAt(),
        RegistrationViews.wire(registration.status()),
        registration.status().isAttendance() ? RegistrationViews.wire(registration.status()) : null,
        registration.checkedInAt(),
        trainer(facts),
        room(facts),
        creditsUsedUp(registration),
        registration.quotedEntryFee().amount(),
        registration.note());
  }

  static ClientActivity.Summary summary(Totals totals) {
    return ClientActivity.Summary.of(
        totals.total(),
        totals.attended(),
        totals.noShow(),
        totals.lateCancel(),
        totals.upcoming(),
        totals.creditsUsed());
  }

  private static int creditsUsedUp(Registration registration) {
    boolean isUsedUp =
        registration.isPaidBy(PaymentMethod.CREDIT)
            && registration.paymentStatus() == PaymentStatus.PAID;
    return isUsedUp ? registration.creditsUsed() : 0;
  }

  private static TrainerRef trainer(ClassFacts facts) {
    return new TrainerRef(facts.trainerId(), facts.trainerName());
  }

  private static RoomRef room(ClassFacts facts) {
    return new RoomRef(
        facts.roomId(),
        facts.roomName(),
        facts.roomColor(),
        new SiteRef(facts.siteId(), facts.siteName(), facts.siteSlug()));
  }
}
