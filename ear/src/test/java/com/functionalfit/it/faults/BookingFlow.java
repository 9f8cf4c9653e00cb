package com.functionalfit.it.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.functionalfit.it.faults.FakeRelay.Accepted;
import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.People.Registered;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** People who book while something fails, and what became of the mails that tell them so. */
final class BookingFlow {

  private static final Duration ALL_SENT = Duration.ofMinutes(2);
  private static final int BROWSERS = 4;
  private static final String OF_LESSONS =
      " FROM class_registrations r JOIN notifications n ON n.entity_type = 'registration'"
          + " AND n.entity_id = r.id AND n.template_slug = ? WHERE r.occurrence_id IN (%s)";

  private final FakeRelay relay;
  private final List<Registered> people;
  private final List<Long> lessons;
  private final String lessonIds;
  private final long begun = System.nanoTime();
  private final List<Answer> refused = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger slowestMs = new AtomicInteger();
  private CompletableFuture<Void> booking;

  private BookingFlow(FakeRelay relay, List<Registered> people, List<Long> lessons) {
    this.relay = relay;
    this.people = people;
    this.lessons = lessons;
    this.lessonIds = String.join(",", lessons.stream().map(String::valueOf).toList());
  }

  /**
   * Everybody begins to book every lesson.
   *
   * @param time over which the bookings are spread
   */
  static BookingFlow begin(
      FakeRelay relay, List<Registered> people, List<Long> lessons, Duration time) {
    BookingFlow flow = new BookingFlow(relay, people, lessons);
    ExecutorService browsers = Executors.newFixedThreadPool(BROWSERS);
    List<CompletableFuture<Void>> all = new ArrayList<>();
    long pauseMs = time.toMillis() * BROWSERS / flow.size();
    for (long lesson : lessons) {
      for (Registered person : people) {
        all.add(CompletableFuture.runAsync(() -> flow.book(person, lesson, pauseMs), browsers));
      }
    }
    browsers.shutdown();
    flow.booking = CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
    return flow;
  }

  /** How many bookings there will be. */
  int size() {
    return people.size() * lessons.size();
  }

  /** The class that everybody books last. */
  long lastLesson() {
    return lessons.get(lessons.size() - 1);
  }

  /** How many messages of a kind there are about these lessons, sent or not. */
  int messages(String slug) {
    return messageIds(slug).size();
  }

  /** Waits until so many confirmations of these lessons have arrived. */
  BookingFlow awaitMails(int count) {
    await().atMost(ALL_SENT).until(() -> arrived("booking_confirmation").size() >= count);
    return this;
  }

  /** Waits until everybody has booked and no mail waits. */
  void awaitEnd() {
    booking.join();
    await()
        .atMost(ALL_SENT)
        .pollInterval(Duration.ofMillis(200))
        .until(
            () ->
                Database.number(
                        "SELECT COUNT(*) FROM job WHERE job_type = 'mail.send'"
                            + " AND state IN ('waiting', 'running')")
                    == 0);
  }

  /** Answers other than 201, each of which was asked for again. */
  List<Answer> refused() {
    return refused;
  }

  /** The longest anybody waited for an answer. */
  int slowestMs() {
    return slowestMs.get();
  }

  /**
   * What became of the mails.
   *
   * @param jobs mails that had to be sent: one a place
   * @param lost places whose mail did not arrive
   * @param doubled mails that arrived once more, with the same Message-ID
   * @param tookMs since people began to book
   */
  record Outcome(int jobs, int lost, int doubled, long tookMs) {

    /** The same without the mails that the relay refused for good: nobody can receive them. */
    Outcome without(long refused) {
      return new Outcome(jobs, lost - (int) refused, doubled, tookMs);
    }

    /** One line, in the manner of the proof of the queues. */
    void report(String fault, String more) {
      System.out.printf(
          "faults: %s: %d mails, %d lost, %d doubled, %s, %d s%n",
          fault, jobs, lost, doubled, more, Duration.ofMillis(tookMs).toSeconds());
    }
  }

  /** Counts the mails of a kind about these lessons; there must be one message a place. */
  Outcome outcome(String slug) {
    long places =
        Database.number(
            "SELECT COUNT(*) FROM class_registrations WHERE occurrence_id IN (" + lessonIds + ")");
    assertThat(places).as("places").isEqualTo(size());
    Set<String> expected = messageIds(slug);
    assertThat(expected).as("messages of " + slug).hasSize(size());
    List<Accepted> mails = arrived(slug);
    Set<Accepted> distinct = new HashSet<>(mails);
    Set<String> ids = new HashSet<>();
    distinct.forEach(mail -> ids.add(mail.messageId()));
    assertThat(distinct).as("a Message-ID has one recipient").hasSameSizeAs(ids);
    return new Outcome(
        size(),
        size() - ids.size(),
        mails.size() - ids.size(),
        Duration.ofNanos(System.nanoTime() - begun).toMillis());
  }

  /** A sum over the mail log of these lessons' mails, e.g. {@code SUM(l.attempts > 1)}. */
  long ofLog(String expression) {
    return Database.number(
        "SELECT "
            + expression
            + OF_LESSONS
                .formatted(lessonIds)
                .replace(" WHERE", " JOIN email_log l ON l.notification_id = n.id WHERE"),
        "booking_confirmation");
  }

  private List<Accepted> arrived(String slug) {
    Set<String> wanted = messageIds(slug);
    return relay.accepted().stream().filter(mail -> wanted.contains(mail.messageId())).toList();
  }

  private Set<String> messageIds(String slug) {
    return new HashSet<>(
        Database.texts(
            "SELECT CONCAT('<notification-', n.id, '@localhost>')"
                + OF_LESSONS.formatted(lessonIds),
            slug));
  }

  /** Books, and asks again until there is a place: people do so, too. */
  private void book(Registered person, long lesson, long pauseMs) {
    while (true) {
      long asked = System.nanoTime();
      Answer answer = person.api().post("/classes/" + lesson + "/book", Map.of());
      int tookMs = (int) Duration.ofNanos(System.nanoTime() - asked).toMillis();
      slowestMs.accumulateAndGet(tookMs, Math::max);
      pause(pauseMs - tookMs);
      if (answer.status() == 201) {
        return;
      }
      refused.add(answer);
      if (answer.status() < 500) {
        return;
      }
    }
  }

  private static void pause(long ms) {
    try {
      Thread.sleep(Math.max(0, ms));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
