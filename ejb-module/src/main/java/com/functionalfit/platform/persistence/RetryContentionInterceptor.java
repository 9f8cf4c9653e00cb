package com.functionalfit.platform.persistence;

import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.ThreadLocalRandom;

/** Runs the call again after a random pause of up to 50, 100 and 150 ms, then answers BUSY. */
@Interceptor
@RetryContention
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class RetryContentionInterceptor {

  private static final int RETRIES = 3;
  private static final long PAUSE_STEP_MS = 50;

  /** Calls through, repeatedly where the database asks for it. */
  @AroundInvoke
  public Object retry(InvocationContext context) throws Exception {
    for (int attempt = 1; ; attempt++) {
      try {
        return context.proceed();
      } catch (Exception e) {
        if (!SqlErrors.isContention(e)) {
          throw e;
        }
        if (attempt > RETRIES) {
          Refusal busy = new Refusal(ProblemCode.BUSY);
          busy.initCause(e);
          throw busy;
        }
      }
      Thread.sleep(ThreadLocalRandom.current().nextLong(1, PAUSE_STEP_MS * attempt + 1));
    }
  }
}
