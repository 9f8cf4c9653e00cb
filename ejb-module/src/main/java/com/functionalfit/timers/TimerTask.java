package com.functionalfit.timers;

/**
 * Work that is due again and again. A CDI bean; called on a scheduler thread, outside of a
 * transaction, never twice at a time on all nodes. May be called again for a slot whose node died,
 * so repeating it must do no harm.
 */
public interface TimerTask {

  /** Unique name, at most 64 ASCII characters, e.g. {@code waitlist-sweep}. */
  String name();

  /** When it is due; asked again at every tick, since a setting may decide. */
  Cadence cadence();

  /**
   * Does the work.
   *
   * @return what was done, in a few words for administrators; null when there is nothing to say
   * @throws Exception when it failed: the run is recorded so, and the next slot is a new try
   */
  String run(TimerSlot slot) throws Exception;
}
