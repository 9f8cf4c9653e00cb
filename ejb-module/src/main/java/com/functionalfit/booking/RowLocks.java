package com.functionalfit.booking;

import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.schedule.OccurrenceSeats;
import com.functionalfit.schedule.OccurrenceSeats.SeatView;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.TreeSet;

/**
 * The locks of a booking transaction, in the only order allowed (rule CONC-1): classes by ascending
 * id, then clients by ascending id; passes and account rows follow in their own features. The
 * client comes before the insert of a registration, whose foreign key would share-lock the row and
 * deadlock with the exclusive lock.
 */
@ApplicationScoped
class RowLocks {

  @Inject private OccurrenceSeats seats;
  @Inject private ClientDirectory clients;

  /**
   * Locks a class and reads it as it is now.
   *
   * @throws Refusal NOT_FOUND
   */
  SeatView lockClass(long occurrenceId) {
    return seats.lock(occurrenceId).orElseThrow(Refusal::notFound);
  }

  void lockClients(Collection<Long> clientIds) {
    new TreeSet<>(clientIds).forEach(clients::lock);
  }
}
