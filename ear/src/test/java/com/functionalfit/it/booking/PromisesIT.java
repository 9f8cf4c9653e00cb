package com.functionalfit.it.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.booking.Studio.Lesson;
import com.functionalfit.it.booking.Studio.Member;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Invariants;
import com.functionalfit.it.support.Parallel;
import com.functionalfit.it.support.TestStack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The promises of booking under truly parallel requests, on one node and spread over two nodes that
 * share the database.
 */
class PromisesIT {

  private static final int CLIENTS = 40;
  private static final Duration AHEAD = Duration.ofDays(5);

  private static Studio studio;
  private static List<Member> members;

  @BeforeAll
  static void open() {
    studio = new Studio();
    studio.settings(Map.of("quietHoursStart", "00:00", "quietHoursEnd", "00:00"));
    members = studio.members(CLIENTS);
  }

  @AfterAll
  static void close() {
    studio.settings(Map.of("quietHoursStart", "22:00", "quietHoursEnd", "07:00"));
  }

  @AfterEach
  void nothingIsBroken() {
    Invariants.hold();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  @Tag("BOOK-3")
  @Tag("NFR-6")
  void neverOverbooks(int nodes) {
    Lesson lesson = studio.lesson(12, AHEAD);

    List<Answer> answers =
        Parallel.run(CLIENTS, i -> () -> on(nodes, i, members.get(i)).book(lesson).expect(201));

    assertThat(withStatus(answers, "booked")).hasSize(12);
    List<Answer> waiting = withStatus(answers, "waitlist");
    assertThat(waiting)
        .extracting(answer -> answer.at("/waitlistPosition").asInt())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, CLIENTS - 12).boxed().toList());
    Answer after = studio.lessonOf(lesson);
    assertThat(after.at("/bookedCount").asInt()).isEqualTo(12);
    assertThat(after.at("/waitlistCount").asInt()).isEqualTo(CLIENTS - 12);
    assertThat(after.at("/availableSpots").asInt()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  @Tag("BOOK-3")
  void neverRegistersTwiceWithDifferentKeys(int nodes) {
    Lesson lesson = studio.lesson(12, AHEAD);
    Member member = studio.member();
    long pass = studio.pass(member, 5);

    List<Answer> answers =
        Parallel.run(
            32, i -> () -> on(nodes, i, member).withKey(UUID.randomUUID().toString()).book(lesson));

    List<Answer> made = answers.stream().filter(answer -> answer.status() == 201).toList();
    assertThat(made).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 201)
        .allSatisfy(
            answer -> {
              answer.expect(409, "ALREADY_REGISTERED");
              assertThat(answer.at("/registrationId").asLong()).isEqualTo(made.get(0).id());
            });
    assertThat(studio.available(pass)).isEqualTo(4);
    assertThat(studio.held(pass)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aDoubleClickTakesOneCredit(int nodes) {
    Lesson lesson = studio.lesson(12, AHEAD);
    Member member = studio.member();
    long pass = studio.pass(member, 5);
    String key = UUID.randomUUID().toString();

    List<Answer> answers =
        Parallel.run(32, i -> () -> on(nodes, i, member).withKey(key).book(lesson));

    assertThat(answers)
        .allSatisfy(
            answer -> {
              if (answer.status() != 201) {
                answer.expect(409, "IDEMPOTENCY_IN_PROGRESS");
              }
            });
    Answer again = member.withKey(key).book(lesson).expect(201);
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 201)
        .isNotEmpty()
        .allSatisfy(answer -> assertThat(answer.id()).isEqualTo(again.id()));
    assertThat(studio.available(pass)).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  @Tag("PASS-4")
  void theLastCreditIsTakenOnce(int nodes) {
    List<Lesson> lessons =
        IntStream.range(0, 32).mapToObj(i -> studio.lesson(4, AHEAD.plusHours(i))).toList();
    Member member = studio.member();
    long pass = studio.pass(member, 1);

    List<Answer> answers =
        Parallel.run(32, i -> () -> on(nodes, i, member).book(lessons.get(i)).expect(201));

    assertThat(answers)
        .filteredOn(answer -> "credit".equals(answer.at("/paymentMethod").asText()))
        .hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> "account".equals(answer.at("/paymentMethod").asText()))
        .hasSize(31);
    assertThat(studio.available(pass)).isZero();
    assertThat(studio.held(pass)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  @Tag("CXL-5")
  void bookingAndCancellingIsNeutral(int nodes) {
    List<Lesson> lessons =
        IntStream.range(0, 4).mapToObj(i -> studio.lesson(3, AHEAD.plusHours(i))).toList();
    List<Long> passes =
        members.subList(0, 32).stream().map(member -> studio.pass(member, 3)).toList();

    Parallel.run(
        32,
        i ->
            () -> {
              for (int round = 0; round < 3; round++) {
                Lesson lesson = lessons.get((i + round) % lessons.size());
                on(nodes, i + round, members.get(i)).book(lesson).expect(201);
                on(nodes, i + round + 1, members.get(i)).cancel(lesson).expect(200);
              }
              return null;
            });

    assertThat(passes)
        .allSatisfy(
            pass -> {
              assertThat(studio.available(pass)).isEqualTo(3);
              assertThat(studio.held(pass)).isZero();
            });
    assertThat(lessons)
        .allSatisfy(
            lesson -> {
              assertThat(studio.lessonOf(lesson).at("/bookedCount").asInt()).isZero();
              assertThat(studio.lessonOf(lesson).at("/waitlistCount").asInt()).isZero();
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  @Tag("WAIT-2")
  @Tag("WAIT-3")
  void everyCancellationPromotesExactlyTheFirstEligible(int nodes) {
    Lesson lesson = studio.lesson(8, AHEAD);
    List<Member> booked = members.subList(0, 8);
    booked.forEach(member -> member.book(lesson).expect(201));
    List<Member> queue = new ArrayList<>(members.subList(8, 24));
    Member suspended = studio.member();
    queue.add(3, suspended);
    queue.forEach(
        member ->
            assertThat(member.book(lesson).expect(201).at("/status").asText())
                .isEqualTo("waitlist"));
    suspend(suspended);

    Parallel.run(8, i -> () -> on(nodes, i, booked.get(i)).cancel(lesson).expect(200));

    queue.remove(suspended);
    for (int i = 0; i < queue.size(); i++) {
      assertThat(queue.get(i).own(lesson).at("/registration/status").asText())
          .as("place %d in the queue", i + 1)
          .isEqualTo(i < 8 ? "booked" : "waitlist");
    }
    assertThat(studio.lessonOf(lesson).at("/bookedCount").asInt()).isEqualTo(8);
    assertThat(studio.lessonOf(lesson).at("/waitlistCount").asInt()).isEqualTo(9);
  }

  /** The member at the first node, or at either of two in turn. */
  private static Member on(int nodes, int turn, Member member) {
    return nodes == 2 && turn % 2 == 1 ? member.at(TestStack.secondNode().url()) : member;
  }

  private static List<Answer> withStatus(List<Answer> answers, String status) {
    return answers.stream().filter(answer -> status.equals(answer.at("/status").asText())).toList();
  }

  private static void suspend(Member member) {
    String etag = studio.admin.get("/users/" + member.userId()).expect(200).etag();
    studio
        .admin
        .with("If-Match", etag)
        .patch("/users/" + member.userId(), Map.of("status", "suspended"))
        .expect(200);
  }
}
