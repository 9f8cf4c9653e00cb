package com.functionalfit.timers;

/**
 * A small piece of care that is due every minute. A CDI bean; one step that fails keeps no other
 * from its turn. Repeating it must do no harm.
 */
public interface MinuteStep {

  /** In a few words, e.g. {@code waitlists ended}. */
  String what();

  /** Does it; answers how many things were dealt with. */
  int run();
}
