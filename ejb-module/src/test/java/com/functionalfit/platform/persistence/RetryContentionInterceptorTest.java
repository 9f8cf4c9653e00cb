package com.functionalfit.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("CONC-1: lost deadlocks and lock waits are tried again")
@Tag("CONC-1")
class RetryContentionInterceptorTest {

  private final RetryContentionInterceptor interceptor = new RetryContentionInterceptor();
  private final AtomicInteger calls = new AtomicInteger();

  @ParameterizedTest
  @ValueSource(ints = {1213, 1205})
  void triesThreeMoreTimesThenSaysBusy(int errorCode) {
    assertThatThrownBy(() -> interceptor.retry(call(failing(errorCode, Integer.MAX_VALUE))))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ProblemCode.BUSY));
    assertThat(calls).hasValue(4);
  }

  @Test
  void answersWhenALaterTrySucceeds() throws Exception {
    assertThat(interceptor.retry(call(failing(1213, 3)))).isEqualTo("done");
    assertThat(calls).hasValue(4);
  }

  @Test
  void doesNotRepeatOtherFailures() {
    assertThatThrownBy(() -> interceptor.retry(call(failing(1062, Integer.MAX_VALUE))))
        .isInstanceOf(IllegalStateException.class);
    assertThat(calls).hasValue(1);
  }

  @Test
  void doesNotRepeatARefusal() {
    Callable<Object> refused =
        () -> {
          calls.incrementAndGet();
          throw new Refusal(ProblemCode.CLASS_FULL);
        };

    assertThatThrownBy(() -> interceptor.retry(call(refused))).isInstanceOf(Refusal.class);
    assertThat(calls).hasValue(1);
  }

  /** Fails as the persistence layer does, with the database's error deep inside. */
  private Callable<Object> failing(int errorCode, int times) {
    return () -> {
      if (calls.incrementAndGet() <= times) {
        throw new IllegalStateException(
            new RuntimeException(new SQLException("no", "40001", errorCode)));
      }
      return "done";
    };
  }

  private static InvocationContext call(Callable<Object> target) {
    return (InvocationContext)
        Proxy.newProxyInstance(
            RetryContentionInterceptorTest.class.getClassLoader(),
            new Class<?>[] {InvocationContext.class},
            (proxy, method, arguments) -> target.call());
  }
}
