package com.functionalfit.notifications;

/** A way to reach a person besides mail, if they chose it. */
public interface Channel {

  /** Its name, e.g. {@code sms}. */
  String name();

  /**
   * Tells a person in one line, unless they do not want it this way. Must be quick: it hands the
   * line over and does not wait for the phone.
   *
   * @param line at most a subject long, in the person's language
   * @param slug of the template it comes from
   */
  void tell(long notificationId, long userId, String line, String slug);
}
