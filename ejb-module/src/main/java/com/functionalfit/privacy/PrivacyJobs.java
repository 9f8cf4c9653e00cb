package com.functionalfit.privacy;

import com.functionalfit.queue.JobType;
import com.functionalfit.queue.QueueName;
import com.functionalfit.queue.RetryPolicy;
import java.time.Duration;

/** The kinds of background work of this feature. */
public final class PrivacyJobs {

  private static final Duration LIMIT = Duration.ofMinutes(5);

  /** Makes a copy. */
  public static final JobType<RequestId> EXPORT =
      JobType.of("privacy.export", QueueName.DEFAULT, RequestId.class)
          .retrying(RetryPolicy.after(3, 60, 300, 900))
          .within(LIMIT);

  /** Forgets a person. */
  public static final JobType<RequestId> ERASE =
      JobType.of("privacy.erase", QueueName.DEFAULT, RequestId.class)
          .retrying(RetryPolicy.after(5, 60, 300, 900, 3600))
          .within(LIMIT);

  private PrivacyJobs() {}

  /** Payload of both. */
  public record RequestId(long requestId) {}
}
