package com.functionalfit.it.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.functionalfit.it.booking.Studio.Lesson;
import com.functionalfit.it.booking.Studio.Member;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Invariants;
import com.functionalfit.it.support.TestStack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database goes away for ten seconds while people book, and comes back. */
@Tag("CONC-1")
class DatabaseAwayIT {

  private static final int PEOPLE = 20;
  private static final Duration AWAY = Duration.ofSeconds(10);

  /**
   * The pool waits two seconds for a connection and ten for a free one; then somebody must know.
   */
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);

  /** Far less than the minute after which anybody may take an unfinished key over. */
  private static final Duration KEY_IS_FREE = Duration.ofSeconds(15);

  private final Studio studio = new Studio();
  private final List<Seen> seen = Collections.synchronizedList(new ArrayList<>());
  private final List<Unanswered> left = Collections.synchronizedList(new ArrayList<>());
  private volatile boolean over;

  /** An answer and how long somebody waited for it. */
  private record Seen(Answer answer, Duration took) {}

  @Test
  @DisplayName("clear 503s meanwhile, recovery without a restart, nothing half-written")
  void comesThrough() throws InterruptedException {
    List<Lesson> lessons =
        List.of(studio.lesson(PEOPLE, Duration.ofDays(4)), studio.lesson(5, Duration.ofDays(5)));
    List<Member> members = studio.members(PEOPLE);
    members.forEach(member -> studio.pass(member, 20));
    ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    try {
      for (int i = 0; i < PEOPLE; i++) {
        Member member = members.get(i);
        Lesson lesson = lessons.get(i % lessons.size());
        people.execute(() -> useUntilOver(member, lesson));
      }
      await().atMost(Duration.ofSeconds(30)).until(() -> seen.size() > 5 * PEOPLE);
      TestStack.get().database().stop();
      try {
        Thread.sleep(AWAY.toMillis());
      } finally {
        TestStack.get().database().restart();
      }
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> members.get(0).api().get("/me").status() == 200);
      // Those that were at it when the database went.
      List<Unanswered> unanswered = List.copyOf(left).subList(0, Math.min(PEOPLE, left.size()));
      assertThat(unanswered).as("somebody's booking was not answered").isNotEmpty();
      await().atMost(KEY_IS_FREE).untilAsserted(() -> assertThat(unanswered).allMatch(this::ends));
      int recovered = seen.size();
      await().atMost(Duration.ofSeconds(30)).until(() -> seen.size() > recovered + 5 * PEOPLE);
    } finally {
      over = true;
      people.shutdown();
      assertThat(people.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }
    judge();
    Invariants.hold();
  }

  /** A booking that got no answer for good, to be asked for again under its key. */
  private record Unanswered(Member member, Lesson lesson, String key) {}

  private boolean ends(Unanswered booking) {
    Answer answer = booking.member().withKey(booking.key()).book(booking.lesson());
    return answer.status() < 500 && !"IDEMPOTENCY_IN_PROGRESS".equals(answer.code());
  }

  private void useUntilOver(Member member, Lesson lesson) {
    while (!over) {
      String key = UUID.randomUUID().toString();
      if (note(() -> member.withKey(key).book(lesson)).status() >= 500) {
        left.add(new Unanswered(member, lesson, key));
      }
      note(() -> member.api().get("/me"));
      note(() -> member.cancel(lesson));
    }
  }

  private Answer note(Supplier<Answer> request) {
    long begun = System.nanoTime();
    Answer answer = request.get();
    seen.add(new Seen(answer, Duration.ofNanos(System.nanoTime() - begun)));
    return answer;
  }

  private void judge() {
    List<Seen> faults = seen.stream().filter(one -> one.answer().status() >= 500).toList();
    assertThat(faults).as("somebody met the outage").isNotEmpty();
    assertThat(faults)
        .allSatisfy(
            one -> {
              assertThat(one.answer().status()).as(one.answer().text()).isEqualTo(503);
              assertThat(one.answer().code()).isIn("UNAVAILABLE", "BUSY");
              assertThat(one.answer().header("Retry-After")).matches("\\d+");
              assertThat(one.answer().header("Content-Type"))
                  .startsWith("application/problem+json");
            });
    assertThat(seen).allSatisfy(one -> assertThat(one.took()).isLessThan(LONGEST_ANSWER));
    assertThat(seen.get(seen.size() - 1).answer().status()).isLessThan(500);
  }
}
