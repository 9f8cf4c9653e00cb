package com.functionalfit.queue.persistence;

import com.functionalfit.queue.model.Ticket;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The container's transactions. */
final class JtaAfterCommit implements AfterCommit {

  private static final String KEY = JtaAfterCommit.class.getName();

  private final TransactionSynchronizationRegistry registry;

  JtaAfterCommit(TransactionSynchronizationRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void requireTransaction() {
    if (registry.getTransactionStatus() != Status.STATUS_ACTIVE) {
      throw new IllegalStateException("A job is sent in a transaction, and there is none");
    }
  }

  @Override
  public void deliver(Ticket ticket, Consumer<Collection<Ticket>> receiver) {
    Delivery delivery = delivery();
    delivery.receiver = receiver;
    delivery.tickets.add(ticket);
  }

  @Override
  public void whenEnded(Consumer<Boolean> listener) {
    delivery().listeners.add(listener);
  }

  /** The one of the running transaction. */
  private Delivery delivery() {
    requireTransaction();
    Delivery delivery = (Delivery) registry.getResource(KEY);
    if (delivery == null) {
      delivery = new Delivery();
      registry.putResource(KEY, delivery);
      registry.registerInterposedSynchronization(delivery);
    }
    return delivery;
  }

  private static final class Delivery implements Synchronization {

    private final List<Ticket> tickets = new ArrayList<>();
    private final List<Consumer<Boolean>> listeners = new ArrayList<>();
    private Consumer<Collection<Ticket>> receiver;

    @Override
    public void beforeCompletion() {
      // The rows are written already.
    }

    @Override
    public void afterCompletion(int status) {
      boolean isCommitted = status == Status.STATUS_COMMITTED;
      listeners.forEach(listener -> listener.accept(isCommitted));
      if (isCommitted && !tickets.isEmpty()) {
        receiver.accept(tickets);
      }
    }
  }
}
