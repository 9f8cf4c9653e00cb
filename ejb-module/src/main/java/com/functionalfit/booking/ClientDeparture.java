package com.functionalfit.booking;

import com.functionalfit.booking.SeatRelease.Consequence;
import com.functionalfit.booking.SeatRelease.Leaving;
import com.functionalfit.booking.model.CancelKind;
import com.functionalfit.booking.model.Registrations;
import com.functionalfit.clients.ClientErased;
import com.functionalfit.clients.ClientRemoved;
import com.functionalfit.identity.UserRemoved;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** A person who is deleted leaves every class ahead and gets everything back (rule USER-4). */
@ApplicationScoped
class ClientDeparture {

  private static final String COUNT = "registrationsCancelled";

  @Inject private Registrations registrations;
  @Inject private RowLocks locks;
  @Inject private SeatRelease release;
  @Inject private StudioClock clock;

  void onUserRemoved(@Observes UserRemoved removed) {
    registrations
        .findClientOfUser(removed.userId())
        .ifPresent(clientId -> removed.count(COUNT, leaveAll(clientId)));
  }

  /** A client without account; whoever had one left with it, and nothing is found here. */
  void onClientRemoved(@Observes ClientRemoved removed) {
    leaveAll(removed.clientId());
  }

  /** What was written about the person goes with the name (rule PRIV-4). */
  void onClientErased(@Observes ClientErased erased) {
    registrations.forgetNotes(erased.clientId());
  }

  /**
   * Ends every registration of the client that lies ahead, and refills the seats.
   *
   * @return registrations ended
   */
  int leaveAll(long clientId) {
    int ended = leaveKnown(clientId);
    // A booking that was under way may have come in before the client's row was locked; none can
    // after it.
    locks.lockClients(List.of(clientId));
    return ended + leaveKnown(clientId);
  }

  private int leaveKnown(long clientId) {
    List<Leaving> leaving =
        registrations.listFutureOccurrencesOfClient(clientId, clock.now()).stream()
            .map(occurrenceId -> leave(locks.lockClass(occurrenceId), clientId))
            .flatMap(Optional::stream)
            .toList();
    release.releaseAndRefill(leaving);
    return leaving.size();
  }

  private Optional<Leaving> leave(SeatView seat, long clientId) {
    return registrations
        .findActive(seat.id(), clientId)
        .filter(found -> !found.status().isAttendance())
        .map(found -> new Leaving(found, seat, CancelKind.USER_DELETED, Consequence.RETURN, null));
  }
}
