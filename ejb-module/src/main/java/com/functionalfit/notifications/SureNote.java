package com.functionalfit.notifications;

import com.functionalfit.platform.persistence.SqlErrors;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Writes down what has happened outside of the database and cannot be taken back. */
final class SureNote {

  private static final Logger LOG = Logger.getLogger(SureNote.class);

  private SureNote() {}

  /**
   * Writes, and tries again for as long as the database is away or busy. An interrupt, such as that
   * of a job's time limit, ends the wait with the last failure.
   *
   * @param note may be repeated; its other failures are passed on
   */
  static void write(Runnable note, Duration pause) {
    while (true) {
      try {
        note.run();
        return;
      } catch (RuntimeException e) {
        if (!(SqlErrors.isUnavailable(e) || SqlErrors.isContention(e)) || !rest(pause)) {
          throw e;
        }
        LOG.infof("What happened cannot be noted yet: %s", e.getMessage());
      }
    }
  }

  private static boolean rest(Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
