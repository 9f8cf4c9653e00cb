package com.functionalfit.it.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.functionalfit.dev.ServerNode;
import com.functionalfit.it.booking.Studio.Lesson;
import com.functionalfit.it.booking.Studio.Member;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.Invariants;
import com.functionalfit.it.support.TestStack;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A node is killed while people book at it, and started again. */
@Tag("CONC-1")
class NodeKilledIT {

  private static final int PEOPLE = 16;
  private static final int LESSONS = 12;

  /** Far less than the minute after which anybody may take an unfinished key over. */
  private static final Duration KEY_IS_FREE = Duration.ofSeconds(15);

  private final Studio studio = new Studio();

  private record Booking(Member member, Lesson lesson, String key) {}

  @Test
  @DisplayName("who asks again under the same key gets an answer at once, and one booking")
  void bookingsGoOn() throws InterruptedException {
    ServerNode node = TestStack.secondNode();
    List<Member> members = studio.members(PEOPLE);
    members.forEach(member -> studio.pass(member, LESSONS));
    List<Lesson> lessons =
        IntStream.range(0, LESSONS)
            .mapToObj(i -> studio.lesson(PEOPLE, Duration.ofDays(6).plusHours(i)))
            .toList();
    Set<Booking> all = new HashSet<>();
    members.forEach(
        member ->
            lessons.forEach(
                lesson -> all.add(new Booking(member, lesson, UUID.randomUUID().toString()))));
    Set<Booking> answered = ConcurrentHashMap.newKeySet();
    CountDownLatch some = new CountDownLatch(PEOPLE);

    ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    try {
      for (Booking booking : all) {
        people.execute(
            () -> {
              if (ends(booking, node)) {
                answered.add(booking);
                some.countDown();
              }
            });
      }
      assertThat(some.await(30, TimeUnit.SECONDS)).isTrue();
      node.kill();
    } finally {
      people.shutdown();
      assertThat(people.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
    }
    long held = Database.number("SELECT COUNT(*) FROM idempotency_keys WHERE status <> 'done'");
    node.start();

    Set<Booking> left = new HashSet<>(all);
    left.removeAll(answered);
    assertThat(left).as("somebody's booking was not answered").isNotEmpty();
    assertThat(held).as("the node was at something").isPositive();
    await()
        .atMost(KEY_IS_FREE)
        .until(
            () -> {
              left.removeIf(booking -> ends(booking, node));
              return left.isEmpty();
            });
    for (Lesson lesson : lessons) {
      assertThat(studio.lessonOf(lesson).at("/bookedCount").asInt()).isEqualTo(PEOPLE);
    }
    Invariants.hold();
  }

  /**
   * Whether the booking is there now; a node that is not there has not made it, as far as known.
   */
  private static boolean ends(Booking booking, ServerNode node) {
    Answer answer;
    try {
      answer = booking.member().at(node.url()).withKey(booking.key()).book(booking.lesson());
    } catch (UncheckedIOException e) {
      return false;
    }
    return answer.status() == 201 || "ALREADY_REGISTERED".equals(answer.code());
  }
}
