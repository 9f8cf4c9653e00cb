package com.functionalfit.it.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.functionalfit.dev.RedisNode;
import com.functionalfit.dev.ServerNode;
import com.functionalfit.it.faults.BookingFlow.Outcome;
import com.functionalfit.it.support.Database;
import com.functionalfit.it.support.People.Registered;
import com.functionalfit.it.support.TestStack;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * While people book on whole server nodes, something dies. Each time: every committed booking has
 * its confirmation. SMTP knows no transaction, so a mail whose sender died after the relay had
 * accepted it comes again; never more of them than were under way, and always with the Message-ID
 * by which the receiver drops the copy.
 */
@TestMethodOrder(MethodOrderer.DisplayName.class)
class MailFaultsIT {

  private static final String MAIL = "booking_confirmation";
  private static final int UNDER_WAY = 60;
  private static final Duration BURST = Duration.ofSeconds(8);
  private static final Duration TAKEOVER = Duration.ofSeconds(30);

  private static Cluster cluster;
  private static FakeRelay relay;
  private static Audience audience;

  @BeforeAll
  static void open() {
    cluster = Cluster.get();
    relay = cluster.relay();
    audience = Audience.get();
  }

  @AfterEach
  void complete() {
    relay.thinkFor(Duration.ZERO);
    cluster.awaitComplete();
  }

  @Test
  @DisplayName("1: kill -9 of a worker node in the middle of its mails")
  void workerIsKilled() throws Exception {
    relay.thinkFor(Duration.ofMillis(400));
    BookingFlow flow = audience.book(BURST).awaitMails(UNDER_WAY);
    ServerNode victim = cluster.first();
    victim.kill();
    long killed = System.nanoTime();
    long held = Cluster.heldBy(victim);
    Duration takeover = awaitTakeover(victim, killed);
    relay.thinkFor(Duration.ZERO);
    cluster.startAgain(victim);
    flow.awaitEnd();

    Outcome outcome = flow.outcome(MAIL);
    outcome.report("kill -9 worker node", inTheHand(held, takeover));
    assertThat(flow.refused()).isEmpty();
    assertThat(outcome.lost()).isZero();
    assertThat(outcome.doubled()).isBetween(0, (int) held);
    assertThat(takeover).isLessThanOrEqualTo(TAKEOVER);
  }

  @Test
  @DisplayName("2: a worker node frozen past its lease, and woken")
  void workerIsFrozen() throws Exception {
    relay.thinkFor(Duration.ofMillis(400));
    BookingFlow flow = audience.book(BURST).awaitMails(UNDER_WAY);
    ServerNode victim = cluster.first();
    cluster.signal("STOP", victim);
    long frozen = System.nanoTime();
    Duration takeover;
    long held;
    try {
      held = Cluster.heldBy(victim);
      takeover = awaitTakeover(victim, frozen);
      Thread.sleep(Duration.ofSeconds(40).minusNanos(System.nanoTime() - frozen).toMillis());
    } finally {
      cluster.signal("CONT", victim);
    }
    flow.awaitEnd();
    // What the woken node still had in its hands goes out within this time.
    Thread.sleep(3000);

    Outcome outcome = flow.outcome(MAIL);
    outcome.report("SIGSTOP worker node 40 s", inTheHand(held, takeover));
    assertThat(flow.refused()).isEmpty();
    assertThat(outcome.lost()).isZero();
    assertThat(outcome.doubled()).isBetween(0, (int) held);
    assertThat(takeover).isLessThanOrEqualTo(TAKEOVER);
  }

  @Test
  @DisplayName("3: SIGTERM of a worker node under load: it ends its mails, nothing comes twice")
  void workerIsTerminated() throws Exception {
    relay.thinkFor(Duration.ofMillis(400));
    BookingFlow flow = audience.book(BURST).awaitMails(UNDER_WAY);
    ServerNode victim = cluster.second();
    long asked = System.nanoTime();
    victim.stop();
    relay.thinkFor(Duration.ZERO);
    long tookMs = Duration.ofNanos(System.nanoTime() - asked).toMillis();
    long held = Cluster.heldBy(victim);
    flow.awaitEnd();
    cluster.startAgain(victim);

    Outcome outcome = flow.outcome(MAIL);
    outcome.report("SIGTERM worker node", "gone after %d ms, kept %d".formatted(tookMs, held));
    assertThat(flow.refused()).isEmpty();
    assertThat(held).as("jobs the ended node kept").isZero();
    assertThat(outcome.lost()).isZero();
    assertThat(outcome.doubled()).isZero();
  }

  @Test
  @DisplayName("4: Redis killed, away for 30 s, back empty: bookings answer 201 all the time")
  void redisIsAway() throws Exception {
    BookingFlow flow = audience.book(Duration.ofSeconds(36)).awaitMails(10);
    RedisNode redis = TestStack.get().redis();
    redis.kill();
    Thread.sleep(30_000);
    redis.restart();
    flow.awaitEnd();

    Outcome outcome = flow.outcome(MAIL);
    outcome.report(
        "Redis away 30 s",
        "%d not answered 201, slowest %d ms".formatted(flow.refused().size(), flow.slowestMs()));
    assertThat(flow.refused()).isEmpty();
    assertThat(outcome.lost()).isZero();
    assertThat(outcome.doubled()).isZero();
  }

  @Test
  @DisplayName("5: the relay asks to come back, then refuses connections for 20 s")
  void relayIsAway() throws Exception {
    Registered gone = audience.anybody();
    relay.know(gone.email(), false);
    relay.thinkFor(Duration.ofMillis(100));
    BookingFlow flow = audience.book(BURST).awaitMails(UNDER_WAY);
    relay.beBusy(true);
    Thread.sleep(2000);
    relay.goAway();
    Thread.sleep(20_000);
    relay.beBusy(false);
    relay.comeBack();
    flow.awaitEnd();
    relay.know(gone.email(), true);

    long refused = flow.ofLog("SUM(l.status = 'failed')");
    Outcome outcome = flow.outcome(MAIL).without(refused);
    outcome.report(
        "relay away 22 s",
        "%d tried again, %d tries at most, %d to a box that is no more"
            .formatted(flow.ofLog("SUM(l.attempts > 1)"), flow.ofLog("MAX(l.attempts)"), refused));
    assertThat(flow.refused()).isEmpty();
    assertThat(refused).isEqualTo(audience.lessonsOf(flow));
    assertThat(outcome.lost()).isZero();
    assertThat(outcome.doubled()).isZero();
    assertThat(flow.ofLog("SUM(l.status = 'sent')")).isEqualTo(outcome.jobs() - refused);
    assertThat(flow.ofLog("SUM(l.attempts > 1 AND l.status = 'sent')")).isPositive();
  }

  @Test
  @DisplayName("6: a restart of the database while mails flow")
  void databaseRestarts() {
    relay.thinkFor(Duration.ofMillis(200));
    BookingFlow flow = audience.book(BURST).awaitMails(UNDER_WAY);
    TestStack.get().database().stop();
    TestStack.get().database().restart();
    flow.awaitEnd();

    Outcome outcome = flow.outcome(MAIL);
    outcome.report("database restart", flow.refused().size() + " bookings asked for again");
    assertThat(outcome.lost()).isZero();
    assertThat(outcome.doubled()).as("no process died").isZero();
  }

  private static String inTheHand(long held, Duration takeover) {
    return "%d under way, takeover %.1f s".formatted(held, takeover.toMillis() / 1000.0);
  }

  /** How long after a moment every job that a node held has begun elsewhere. */
  private static Duration awaitTakeover(ServerNode victim, long since) {
    List<String> held =
        Database.texts(
            "SELECT CONCAT(id, '.', fence) FROM job WHERE state = 'running' AND node = ?",
            victim.name());
    assertThat(held).as("mails under way").isNotEmpty();
    String still =
        "SELECT COUNT(*) FROM job WHERE CONCAT(id, '.', fence) IN ('%s')"
            .formatted(String.join("','", held));
    String waiting =
        "SELECT COUNT(*) FROM job WHERE crashes > 0 AND state = 'waiting' AND node = ?";
    await()
        .atMost(TAKEOVER.plusSeconds(15))
        .until(() -> Database.number(still) == 0 && Database.number(waiting, victim.name()) == 0);
    return Duration.ofNanos(System.nanoTime() - since);
  }
}
