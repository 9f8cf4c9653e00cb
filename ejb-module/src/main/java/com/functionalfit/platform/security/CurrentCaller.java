package com.functionalfit.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The caller of the running thread. The web layer binds it for a request, jobs and batch steps for
 * themselves; where nobody did, the system acts.
 */
@ApplicationScoped
public class CurrentCaller {

  // A request is served by one thread from start to end, so a thread-bound value works in requests,
  // timers, batch steps and plain threads alike; a request scope would not exist in the latter.
  private static final ThreadLocal<Caller> BOUND = new ThreadLocal<>();

  /** The caller; never null. */
  public Caller get() {
    return current();
  }

  /** For code the container does not inject into, such as entity listeners. */
  public static Caller current() {
    Caller caller = BOUND.get();
    return caller != null ? caller : Caller.system(UUID.randomUUID().toString());
  }

  public void bind(Caller caller) {
    BOUND.set(caller);
  }

  public void clear() {
    BOUND.remove();
  }

  /** Runs work as somebody else and restores the former caller, whatever happens. */
  public <T> T callAs(Caller caller, Supplier<T> work) {
    Caller former = BOUND.get();
    BOUND.set(caller);
    try {
      return work.get();
    } finally {
      if (former == null) {
        BOUND.remove();
      } else {
        BOUND.set(former);
      }
    }
  }
}
