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
    requireTransaction();
    Delivery delivery = (Delivery) registry.getResource(KEY);
    if (delivery == null) {
      delivery = new Delivery(receiver);
      registry.putResource(KEY, delivery);
      registry.registerInterposedSynchronization(delivery);
    }
    delivery.tickets.add(ticket);
  }

  private static final class Delivery implements Synchronization {

    private final List<Ticket> tickets = new ArrayList<>();
    private final Consumer<Collection<Ticket>> receiver;

    Delivery(Consumer<Collection<Ticket>> receiver) {
      this.receiver = receiver;
    }

    @Override
    public void beforeCompletion() {
      // The rows are written already.
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        receiver.accept(tickets);
      }
    }
  }
}
