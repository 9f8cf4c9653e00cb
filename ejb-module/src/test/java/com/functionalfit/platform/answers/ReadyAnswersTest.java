package com.functionalfit.platform.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.functionalfit.platform.answers.ReadyAnswers.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadyAnswersTest {

  private final ReadyAnswers answers = new ReadyAnswers(256, 1_000);
  private final AtomicInteger made = new AtomicInteger();

  private byte[] make() {
    return ("answer " + made.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void usesAFreshAnswerAgain() {
    Answer first = answers.get("week", this::make);

    assertThat(answers.get("week", this::make)).isSameAs(first);
    assertThat(answers.get("other week", this::make)).isNotSameAs(first);
    assertThat(made).hasValue(2);
  }

  @Test
  void forgetsWhatExpires() {
    Answer before = answers.get("week", this::make);

    answers.expire();

    Answer after = answers.get("week", this::make);
    assertThat(after.tag()).isNotEqualTo(before.tag());
  }

  @Test
  void doesNotKeepAnAnswerThatAChangeOvertook() {
    answers.get(
        "week",
        () -> {
          byte[] bytes = make();
          answers.expire();
          return bytes;
        });

    answers.get("week", this::make);

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
                            return answers.get("week", this::make);
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
                answers.get(
                    "week",
                    () -> {
                      throw new IllegalStateException("database away");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("database away");

    assertThat(answers.get("week", this::make).bytes()).isNotEmpty();
  }

  @Test
  void staysSmallHoweverManyQueriesThereAre() {
    IntStream.range(0, 2000).forEach(i -> answers.get("query " + i, this::make));

    assertThat(answers.size()).isLessThanOrEqualTo(257);
  }

  @Test
  void staysSmallHoweverLargeTheAnswersAre() {
    IntStream.range(0, 20).forEach(i -> answers.get("query " + i, () -> new byte[300]));

    assertThat(answers.size()).isLessThanOrEqualTo(4);
  }
}
