package com.functionalfit.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.functionalfit.schedule.TimetableCache.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimetableCacheTest {

  private final TimetableCache cache = new TimetableCache();
  private final AtomicInteger made = new AtomicInteger();

  private byte[] make() {
    return ("answer " + made.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void usesAFreshAnswerAgain() {
    Answer first = cache.get("week", this::make);

    assertThat(cache.get("week", this::make)).isSameAs(first);
    assertThat(cache.get("other week", this::make)).isNotSameAs(first);
    assertThat(made).hasValue(2);
  }

  @Test
  void forgetsAtACommittedChange() {
    Answer before = cache.get("week", this::make);

    cache.onCommittedChange(new TimetableChanged());

    Answer after = cache.get("week", this::make);
    assertThat(after.tag()).isNotEqualTo(before.tag());
  }

  @Test
  void doesNotKeepAnAnswerThatAChangeOvertook() {
    cache.get(
        "week",
        () -> {
          byte[] bytes = make();
          cache.onCommittedChange(new TimetableChanged());
          return bytes;
        });

    cache.get("week", this::make);

    assertThat(made).hasValue(2);
  }

  @Test
  void makesOneAnswerForEverybodyWhoAsksAtOnce() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    ExecutorService pool = Executors.newFixedThreadPool(16);
    try {
      List<Future<Answer>> waiting =
          IntStream.range(0, 16)
              .mapToObj(
                  i ->
                      pool.submit(
                          () -> {
                            asked.await();
                            return cache.get("week", this::make);
                          }))
              .toList();
      asked.countDown();
      for (Future<Answer> one : waiting) {
        assertThat(new String(one.get().bytes(), StandardCharsets.UTF_8)).isEqualTo("answer 1");
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(made).hasValue(1);
  }

  @Test
  void doesNotKeepAFailure() {
    assertThatThrownBy(
            () ->
                cache.get(
                    "week",
                    () -> {
                      throw new IllegalStateException("database away");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("database away");

    assertThat(cache.get("week", this::make).bytes()).isNotEmpty();
  }

  @Test
  void staysSmallHoweverManyQueriesThereAre() {
    IntStream.range(0, 2000).forEach(i -> cache.get("query " + i, this::make));

    assertThat(cache.size()).isLessThanOrEqualTo(257);
  }
}
