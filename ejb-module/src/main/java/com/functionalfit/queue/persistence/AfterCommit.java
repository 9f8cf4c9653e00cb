package com.functionalfit.queue.persistence;

import com.functionalfit.queue.model.Ticket;
import java.util.Collection;
import java.util.function.Consumer;

/** Holds tickets back until the running transaction has committed. */
interface AfterCommit {

  /**
   * Hands the ticket over, together with the others of the transaction, once it has committed;
   * drops it on roll-back.
   *
   * @throws IllegalStateException when no transaction is active
   */
  void deliver(Ticket ticket, Consumer<Collection<Ticket>> receiver);

  /**
   * Tells the listener how the running transaction has ended: true when it has committed.
   *
   * @throws IllegalStateException when no transaction is active
   */
  void whenEnded(Consumer<Boolean> listener);

  /**
   * Proves that a transaction is active.
   *
   * @throws IllegalStateException when none is
   */
  void requireTransaction();
}
