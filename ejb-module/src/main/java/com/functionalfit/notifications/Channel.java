package com.functionalfit.notifications;

/** A way to reach a person besides mail, if they chose it. */
public interface Channel {

  /** Its name, e.g. {@code sms}. */
  String name();

  /**
   * Tells a person of a message whose mail was handed over, unless they do not want it this way.
   * Must be quick: it leaves the sending to a job. Called again for the same message, it does
   * nothing more.
   */
  void tell(long notificationId, long userId);
}
