package com.functionalfit.identity;

/**
 * A user is about to leave a place others may rely on. Observers veto by throwing a Refusal (rule
 * USER-5: future sessions).
 *
 * @param role role before the change
 */
public record UserRemovalRequested(long userId, String role, Kind kind) {

  /** What is about to happen; DEMOTE is the loss of a staff or admin role. */
  public enum Kind {
    DELETE,
    DEMOTE,
    INACTIVATE,
    SUSPEND
  }
}
