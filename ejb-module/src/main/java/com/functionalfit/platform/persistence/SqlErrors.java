package com.functionalfit.platform.persistence;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Optional;

/** Tells what a database failure means, wherever it stands in a chain of causes. */
public final class SqlErrors {

  // MySQL error numbers, "Server Error Message Reference".
  private static final int LOCK_WAIT_TIMEOUT = 1205;
  private static final int DEADLOCK = 1213;
  private static final int DUPLICATE_KEY = 1062;
  private static final int MAX_DEPTH = 20;

  private SqlErrors() {}

  /** Whether the transaction lost a deadlock or waited too long for a lock, and may be repeated. */
  public static boolean isContention(Throwable failure) {
    return find(failure, SQLException.class)
        .filter(e -> e.getErrorCode() == DEADLOCK || e.getErrorCode() == LOCK_WAIT_TIMEOUT)
        .isPresent();
  }

  /**
   * Whether the database could not be reached, or the connection broke. When it broke during the
   * commit, nobody here knows whether the transaction took place: it must not simply be repeated.
   */
  public static boolean isUnavailable(Throwable failure) {
    return find(failure, SQLNonTransientConnectionException.class).isPresent()
        || find(failure, SQLTransientConnectionException.class).isPresent()
        || find(failure, SQLRecoverableException.class).isPresent()
        || find(failure, SQLException.class).filter(SqlErrors::isConnectionState).isPresent()
        || find(failure, jakarta.resource.ResourceException.class).isPresent()
        || isOutcomeUnknown(failure);
  }

  /** Whether a unique key refused a row, and the key's name contains the given text. */
  public static boolean isDuplicateKey(Throwable failure, String keyName) {
    return find(failure, SQLIntegrityConstraintViolationException.class)
        .filter(e -> e.getErrorCode() == DUPLICATE_KEY)
        .map(e -> String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT))
        .filter(message -> message.contains(keyName.toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  /** There is one resource in a transaction, so only a connection lost on the way answers this. */
  private static boolean isOutcomeUnknown(Throwable failure) {
    return find(failure, HeuristicMixedException.class).isPresent()
        || find(failure, HeuristicRollbackException.class).isPresent();
  }

  private static boolean isConnectionState(SQLException e) {
    return e.getSQLState() != null && e.getSQLState().startsWith("08");
  }

  private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
      if (type.isInstance(cause)) {
        return Optional.of(type.cast(cause));
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }
}
