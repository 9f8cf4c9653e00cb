package com.functionalfit.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.functionalfit.platform.persistence.UncheckedSql;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What cannot be taken back is noted, however long the database is away")
class SureNoteTest {

  private static final Duration PAUSE = Duration.ofMillis(1);
  private final UncheckedSql away =
      new UncheckedSql("away", new SQLNonTransientConnectionException("no connection"));

  private final AtomicInteger tries = new AtomicInteger();

  @Test
  void triesAgainUntilTheDatabaseIsBack() {
    SureNote.write(() -> failTimes(3, away), PAUSE);
    assertThat(tries).hasValue(4);
  }

  @Test
  void passesOnWhatWaitingDoesNotHelp() {
    UncheckedSql wrong = new UncheckedSql("wrong", new SQLException("no such column", "42S22"));
    assertThatThrownBy(() -> SureNote.write(() -> failTimes(3, wrong), PAUSE)).isSameAs(wrong);
    assertThat(tries).hasValue(1);
  }

  @Test
  void endsWhenItsTimeIsUp() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> SureNote.write(() -> failTimes(3, away), PAUSE)).isSameAs(away);
    assertThat(Thread.interrupted()).as("the interrupt is left for the caller").isTrue();
    assertThat(tries).hasValue(1);
  }

  private void failTimes(int count, RuntimeException failure) {
    if (tries.incrementAndGet() <= count) {
      throw failure;
    }
  }
}
