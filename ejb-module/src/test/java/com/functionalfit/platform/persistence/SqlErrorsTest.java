package com.functionalfit.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.transaction.HeuristicMixedException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SqlErrorsTest {

  private static final int DEADLOCK = 1213;
  private static final int DATA_TOO_LONG = 1406;

  @Test
  void aLostConnectionIsNoMistake() {
    assertThat(SqlErrors.isUnavailable(wrapped(new SQLException("gone", "08S01")))).isTrue();
    assertThat(SqlErrors.isUnavailable(wrapped(new SQLException("long", "22001", DATA_TOO_LONG))))
        .isFalse();
  }

  @Test
  void aConnectionLostDuringTheCommitIsNeitherAMistakeNorWorthARepetition() {
    Exception unknown = wrapped(new HeuristicMixedException());

    assertThat(SqlErrors.isUnavailable(unknown)).isTrue();
    assertThat(SqlErrors.isContention(unknown)).isFalse();
  }

  @Test
  void aLostDeadlockMayBeRepeated() {
    Exception deadlock = wrapped(new SQLException("deadlock", "40001", DEADLOCK));

    assertThat(SqlErrors.isContention(deadlock)).isTrue();
    assertThat(SqlErrors.isUnavailable(deadlock)).isFalse();
  }

  private static Exception wrapped(Exception cause) {
    return new EJBException(new IllegalStateException(cause));
  }
}
