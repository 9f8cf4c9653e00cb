package com.functionalfit.platform.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Where features announce what they changed. Observers run at once, in the same transaction: the
 * audit entry stands or falls with the change.
 */
@ApplicationScoped
public class ChangeLog {

  private final Event<Change> changes;

  @Inject
  public ChangeLog(Event<Change> changes) {
    this.changes = changes;
  }

  /** For the container's proxy only. */
  protected ChangeLog() {
    this(null);
  }

  /** Announces a change that had an effect. */
  public void record(Change change) {
    changes.fire(change);
  }
}
