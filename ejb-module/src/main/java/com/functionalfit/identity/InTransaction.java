package com.functionalfit.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/**
 * Runs the database part of a use case whose slow or remote part, such as hashing a password or
 * asking Redis, must stay outside the transaction.
 */
@ApplicationScoped
class InTransaction {

  /** Runs the work in the present transaction, or in a new one. A failure rolls it back. */
  @Transactional
  public <T> T call(Supplier<T> work) {
    return work.get();
  }

  /** As {@link #call}, without a result. */
  @Transactional
  public void run(Runnable work) {
    work.run();
  }
}
