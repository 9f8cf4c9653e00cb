package com.functionalfit.booking;

import com.functionalfit.booking.Applicant.Wish;
import com.functionalfit.booking.model.Quote;
import com.functionalfit.booking.model.Registration;
import com.functionalfit.booking.model.Registration.Entry;
import com.functionalfit.booking.model.Registrations;
import com.functionalfit.booking.model.SeatClaim;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a client into a class: on a seat, or on the waitlist (rules BOOK-3, BOOK-4). The caller
 * holds the locks of the class and of the client, in this order, so that every number read here
 * stays true until the commit.
 */
@ApplicationScoped
class Enrolment {

  @Inject private Registrations registrations;
  @Inject private SeatAssignment assignment;
  @Inject private BookingTerms terms;
  @Inject private StudioClock clock;

  /**
   * Registers the client.
   *
   * @throws Refusal ALREADY_REGISTERED, CLASS_FULL, MISSING_PRICE, NO_USABLE_PASS
   */
  Registration enrol(Applicant applicant, SeatView seat) {
    boolean isSeatFree = isSeatFree(seat);
    Optional<Registration> present = registrations.findActive(seat.id(), applicant.clientId());
    if (present.isPresent()) {
      return bookFromWaitlist(present.get(), applicant, seat, isSeatFree);
    }
    boolean seated = getsSeat(applicant.wish(), seat, isSeatFree);
    Quote quote = applicant.comped() ? terms.comped() : terms.getQuote(applicant.clientId(), seat);
    Entry entry =
        new Entry(
            seat.id(),
            applicant.clientId(),
            applicant.source(),
            seat.creditsRequired(),
            applicant.note(),
            clock.now());
    return seated
        ? assignment.book(entry, applicant, seat, quote)
        : assignment.queue(entry, applicant, seat, quote);
  }

  /** Whether a direct booking finds a seat that nobody waiting has a claim to. */
  boolean isSeatFree(SeatView seat) {
    boolean hasClaims = seat.waiting() > 0 && terms.isWaitingFirst(seat);
    int claims = hasClaims ? registrations.countClaims(seat.id()) : 0;
    return new SeatClaim(seat.capacity(), seat.booked(), claims).hasSeat();
  }

  /** After the cut-off a waiting client may book like anybody (rule WAIT-4). */
  private Registration bookFromWaitlist(
      Registration present, Applicant applicant, SeatView seat, boolean isSeatFree) {
    boolean mayBook =
        applicant.isSelf() && present.isWaiting() && isSeatFree && !terms.isWaitingFirst(seat);
    if (!mayBook) {
      throw new Refusal(ProblemCode.ALREADY_REGISTERED, Map.of("registrationId", present.id()));
    }
    return assignment.bookWaiting(present, seat, terms.getQuote(applicant.clientId(), seat));
  }

  private boolean getsSeat(Wish wish, SeatView seat, boolean isSeatFree) {
    return switch (wish) {
      case SEAT_BEYOND_CAPACITY -> true;
      case WAITLIST_ONLY -> false;
      case SEAT_ONLY -> {
        requireSeat(isSeatFree);
        yield true;
      }
      case SEAT_OR_WAITLIST -> {
        boolean mayWait = clock.now().isBefore(seat.startsAt());
        requireSeat(isSeatFree || mayWait);
        yield isSeatFree;
      }
    };
  }

  private static void requireSeat(boolean isThere) {
    if (!isThere) {
      throw new Refusal(ProblemCode.CLASS_FULL);
    }
  }
}
