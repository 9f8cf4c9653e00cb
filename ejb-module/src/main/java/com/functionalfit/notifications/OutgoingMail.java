package com.functionalfit.notifications;

import com.functionalfit.notifications.model.CalendarEntry;
import com.functionalfit.notifications.model.RenderedMail;

/**
 * A mail as it leaves.
 *
 * @param messageId without angle brackets; the same for every try, so that receivers drop a copy
 * @param copyTo one more recipient who stays unseen; null for none
 * @param calendar what is attached; null for nothing
 */
record OutgoingMail(
    String messageId,
    String recipient,
    String copyTo,
    String locale,
    RenderedMail content,
    CalendarEntry calendar) {

  /** Without the content, so that it cannot slip into a log. */
  @Override
  public String toString() {
    return "OutgoingMail[" + messageId + "]";
  }
}
