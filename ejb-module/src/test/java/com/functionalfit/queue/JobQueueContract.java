package com.functionalfit.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.functionalfit.queue.RetryPolicy.Jitter;
import com.functionalfit.queue.SendOptions.OnDuplicate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link JobQueue} promises, whatever it is built on. */
abstract class JobQueueContract {

  private static final Duration SOON = Duration.ofSeconds(15);
  private static final Duration A_WHILE = Duration.ofMillis(1500);
  private static final RetryPolicy QUICK =
      new RetryPolicy(3, List.of(Duration.ofMillis(20)), Jitter.SPREAD);
  private static final JobType<Note> NOTE =
      JobType.of("test.note", QueueName.DEFAULT, Note.class).retrying(QUICK);

  private final List<String> done = Collections.synchronizedList(new ArrayList<>());
  private Engine engine;

  /** What a job says. */
  record Note(String text) {}

  /** A queue with its worker and its transactions. */
  interface Engine extends AutoCloseable {

    JobQueue queue();

    /** Runs work in a transaction and commits it. */
    void commit(Runnable work);

    /** Runs work in a transaction and rolls it back. */
    void rollBack(Runnable work);

    /** Where a job stands, by the names of the database. */
    String stateOf(long jobId);

    @Override
    void close();
  }

  /** An engine whose worker runs these handlers. */
  abstract Engine start(List<JobHandler<?>> handlers);

  @AfterEach
  void stop() {
    if (engine != null) {
      engine.close();
    }
  }

  @Test
  @DisplayName("CONC-3: a committed job is done, with what it was given")
  void committedJobIsDone() {
    startWith(job -> done.add(job.payload().text() + job.attempt()));
    engine.commit(() -> engine.queue().send(NOTE, new Note("a")));
    await().atMost(SOON).untilAsserted(() -> assertThat(done).containsExactly("a1"));
  }

  @Test
  @DisplayName("CONC-3: a rolled-back change sends nothing")
  void rolledBackJobIsNever() throws InterruptedException {
    startWith(job -> done.add(job.payload().text()));
    engine.rollBack(() -> engine.queue().send(NOTE, new Note("a")));
    engine.commit(() -> engine.queue().send(NOTE, new Note("b")));
    await().atMost(SOON).until(() -> !done.isEmpty());
    Thread.sleep(A_WHILE.toMillis());
    assertThat(done).containsExactly("b");
  }

  @Test
  @DisplayName("a job cannot be sent outside of a transaction")
  void needsTransaction() {
    startWith(job -> done.add(job.payload().text()));
    assertThatThrownBy(() -> engine.queue().send(NOTE, new Note("a")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("KEEP: the first job of a key stands, even when it is done")
  void keepsTheFirst() throws InterruptedException {
    startWith(job -> done.add(job.payload().text()));
    SendOptions once = SendOptions.once("key");
    engine.commit(() -> engine.queue().send(NOTE, new Note("a"), once));
    await().atMost(SOON).until(() -> !done.isEmpty());
    engine.commit(() -> engine.queue().send(NOTE, new Note("b"), once));
    Thread.sleep(A_WHILE.toMillis());
    assertThat(done).containsExactly("a");
  }

  @Test
  @DisplayName("DEBOUNCE: a burst of sends is one job, with the last payload")
  void debounces() throws InterruptedException {
    startWith(job -> done.add(job.payload().text()));
    SendOptions options =
        SendOptions.NOW.unique("key", OnDuplicate.DEBOUNCE).after(Duration.ofMillis(600));
    for (String text : List.of("a", "b", "c")) {
      engine.commit(() -> engine.queue().send(NOTE, new Note(text), options));
    }
    await().atMost(SOON).until(() -> !done.isEmpty());
    Thread.sleep(A_WHILE.toMillis());
    assertThat(done).containsExactly("c");
  }

  @Test
  @DisplayName("REPLACE: what was done already is done again with what is new")
  void replacesAfterTheFact() {
    startWith(job -> done.add(job.payload().text()));
    SendOptions options = SendOptions.NOW.unique("key", OnDuplicate.REPLACE);
    engine.commit(() -> engine.queue().send(NOTE, new Note("a"), options));
    await().atMost(SOON).until(() -> !done.isEmpty());
    engine.commit(() -> engine.queue().send(NOTE, new Note("b"), options));
    await().atMost(SOON).untilAsserted(() -> assertThat(done).containsExactly("a", "b"));
  }

  @Test
  @DisplayName("a delayed job waits for its time")
  void delays() {
    startWith(job -> done.add(job.payload().text()));
    long sent = System.nanoTime();
    Duration delay = Duration.ofMillis(1200);
    engine.commit(() -> engine.queue().send(NOTE, new Note("late"), SendOptions.NOW.after(delay)));
    engine.commit(() -> engine.queue().send(NOTE, new Note("now")));
    await().atMost(SOON).until(() -> done.contains("late"));
    assertThat(done).containsExactly("now", "late");
    // The clocks of two processes are compared: they may differ by their precision.
    assertThat(System.nanoTime() - sent).isGreaterThan(delay.minusMillis(20).toNanos());
  }

  @Test
  @DisplayName("a failed try is repeated; the tries are counted")
  void retries() {
    startWith(
        job -> {
          done.add("try" + job.attempt());
          if (job.attempt() < 3) {
            throw new java.io.IOException("not yet");
          }
        });
    long id = send("a");
    await().atMost(SOON).untilAsserted(() -> assertThat(engine.stateOf(id)).isEqualTo("done"));
    assertThat(done).containsExactly("try1", "try2", "try3");
  }

  @Test
  @DisplayName("after the last try, which knows that it is, a job is failed, and kept")
  void givesUp() {
    startWith(
        job -> {
          done.add(job.isLastTry() ? "last try" : "try");
          throw new java.io.IOException("never");
        });
    long id = send("a");
    await().atMost(SOON).untilAsserted(() -> assertThat(engine.stateOf(id)).isEqualTo("failed"));
    assertThat(done).containsExactly("try", "try", "last try");
  }

  @Test
  @DisplayName("a permanent failure is not repeated")
  void failsAtOnce() {
    startWith(
        job -> {
          done.add("try");
          throw new RowMissing("booking", 7);
        });
    long id = send("a");
    await().atMost(SOON).untilAsserted(() -> assertThat(engine.stateOf(id)).isEqualTo("failed"));
    assertThat(done).containsExactly("try");
  }

  @Test
  @DisplayName("jobs of one entity run one after the other, in their order")
  void keepsOrderOfEntity() {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    startWith(
        job -> {
          most.accumulateAndGet(inside.incrementAndGet(), Math::max);
          Thread.sleep(20);
          done.add(job.payload().text());
          inside.decrementAndGet();
        });
    SendOptions options = SendOptions.NOW.inOrderOf("event:1");
    List<String> texts = List.of("1", "2", "3", "4", "5", "6");
    texts.forEach(text -> engine.commit(() -> engine.queue().send(NOTE, new Note(text), options)));
    await().atMost(SOON.multipliedBy(2)).until(() -> done.size() == texts.size());
    assertThat(done).containsExactlyElementsOf(texts);
    assertThat(most.get()).isEqualTo(1);
  }

  @Test
  @DisplayName("a payment event does not wait for a full house of other jobs")
  void webhooksHaveRoom() throws InterruptedException {
    CountDownLatch paid = new CountDownLatch(1);
    CountDownLatch leave = new CountDownLatch(1);
    JobType<Note> mail = JobType.of("test.mail", QueueName.NOTIFICATIONS, Note.class);
    JobType<Note> payment = JobType.of("test.payment", QueueName.WEBHOOKS, Note.class);
    engine =
        start(
            List.of(
                handler(mail, job -> leave.await(10, TimeUnit.SECONDS)),
                handler(payment, job -> paid.countDown())));
    engine.commit(
        () -> {
          for (int i = 0; i < 50; i++) {
            engine.queue().send(mail, new Note("mail"));
          }
        });
    engine.commit(() -> engine.queue().send(payment, new Note("paid")));
    assertThat(paid.await(5, TimeUnit.SECONDS)).isTrue();
    leave.countDown();
  }

  private void startWith(Work work) {
    engine = start(List.of(handler(NOTE, work)));
  }

  private long send(String text) {
    long[] id = new long[1];
    engine.commit(() -> id[0] = engine.queue().send(NOTE, new Note(text)));
    return id[0];
  }

  /** What a handler does. */
  @FunctionalInterface
  interface Work {
    void on(Job<Note> job) throws Exception;
  }

  private static JobHandler<Note> handler(JobType<Note> type, Work work) {
    return new JobHandler<>() {
      @Override
      public JobType<Note> type() {
        return type;
      }

      @Override
      public void onJob(Job<Note> job) throws Exception {
        work.on(job);
      }
    };
  }
}
