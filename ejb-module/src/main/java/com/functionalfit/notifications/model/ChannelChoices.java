package com.functionalfit.notifications.model;

import java.util.Optional;

/** Who wants to be reached how. Every method joins the caller's transaction. */
public interface ChannelChoices {

  /** What a person chose; nobody is reached by a way they did not ask for. */
  record Choice(boolean sms, boolean webPush) {
    public static final Choice NONE = new Choice(false, false);
  }

  Choice of(long userId);

  void choose(long userId, Choice choice);

  void forget(long userId);

  /**
   * The number of a living person as it is now: the client's, or else the staff member's; in the
   * form numbers are compared in.
   */
  Optional<String> phoneOf(long userId);
}
