package com.functionalfit.web.queue;

import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.web.json.OptionalBody;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be said with a request about queues; all of it may be left out. */
final class QueueRequests {

  private static final int MAX_REASON = 500;

  private QueueRequests() {}

  /** Why a queue is paused. */
  @Schema(name = "QueuePause")
  record Pause(String reason) {}

  /** Which failed jobs are tried again. */
  @Schema(name = "QueueRetry")
  record Retry(String jobType) {}

  /** The reason; null when none is given. */
  static String reason(byte[] body) throws IOException {
    String reason = OptionalBody.read(body, Pause.class, new Pause(null)).reason();
    if (reason != null && reason.length() > MAX_REASON) {
      throw Refusal.invalid("reason", FieldError.TOO_LONG);
    }
    return reason;
  }

  /** The job type; null for all. */
  static String jobType(byte[] body) throws IOException {
    return OptionalBody.read(body, Retry.class, new Retry(null)).jobType();
  }
}
