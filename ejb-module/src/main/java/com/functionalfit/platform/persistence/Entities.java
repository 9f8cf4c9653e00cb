package com.functionalfit.platform.persistence;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLNonTransientConnectionException;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Reads entities by their ids. */
public final class Entities {

  private static final String TRANSACTION = "java:comp/TransactionSynchronizationRegistry";

  private Entities() {}

  /**
   * The entity with an id; empty when there is none.
   *
   * <p>Hibernate answers null as well when the connection broke on the way and the transaction can
   * only be rolled back (its HHH-12472). That is a failure and not an absence: nobody must be told
   * that something does not exist because the database went away.
   *
   * @throws UncheckedSql when the transaction cannot be committed any more
   */
  public static <T> Optional<T> find(EntityManager em, Class<T> type, Object id) {
    T found = em.find(type, id);
    if (found == null && isLost()) {
      throw new UncheckedSql(
          "The connection was lost", new SQLNonTransientConnectionException("Nothing was read"));
    }
    return Optional.ofNullable(found);
  }

  @SuppressWarnings("BanJNDI") // a fixed name of the container
  private static boolean isLost() {
    try {
      TransactionSynchronizationRegistry transaction = InitialContext.doLookup(TRANSACTION);
      int status = transaction.getTransactionStatus();
      return status == Status.STATUS_MARKED_ROLLBACK
          || status == Status.STATUS_ROLLEDBACK
          || status == Status.STATUS_ROLLING_BACK;
    } catch (NamingException e) {
      throw new IllegalStateException("There is no transaction manager", e);
    }
  }
}
