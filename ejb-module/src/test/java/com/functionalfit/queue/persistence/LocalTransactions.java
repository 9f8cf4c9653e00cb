package com.functionalfit.queue.persistence;

import com.functionalfit.queue.model.Ticket;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Transactions of a thread without a container: one connection from begin to end. */
public final class LocalTransactions implements AfterCommit {

  private final DataSource dataSource;
  private static final ThreadLocal<Connection> CURRENT = new ThreadLocal<>();
  private static final ThreadLocal<List<Consumer<Boolean>>> ENDINGS = new ThreadLocal<>();

  public LocalTransactions(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Hands out the connection of the thread's transaction, and otherwise a fresh one. */
  public DataSource dataSource() {
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              if (!"getConnection".equals(method.getName())) {
                throw new UnsupportedOperationException(method.getName());
              }
              return CURRENT.get() == null ? dataSource.getConnection() : unclosable(CURRENT.get());
            });
  }

  public void run(Runnable work, boolean commit) {
    List<Consumer<Boolean>> after = new ArrayList<>();
    boolean isCommitted = false;
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      CURRENT.set(connection);
      ENDINGS.set(after);
      work.run();
      if (commit) {
        connection.commit();
        isCommitted = true;
      } else {
        connection.rollback();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } finally {
      CURRENT.remove();
      ENDINGS.remove();
      for (Consumer<Boolean> listener : after) {
        listener.accept(isCommitted);
      }
    }
  }

  @Override
  public void deliver(Ticket ticket, Consumer<Collection<Ticket>> receiver) {
    whenEnded(
        committed -> {
          if (committed) {
            receiver.accept(List.of(ticket));
          }
        });
  }

  @Override
  public void whenEnded(Consumer<Boolean> listener) {
    requireTransaction();
    ENDINGS.get().add(listener);
  }

  @Override
  public void requireTransaction() {
    if (CURRENT.get() == null) {
      throw new IllegalStateException("no transaction");
    }
  }

  private static Connection unclosable(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            LocalTransactions.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if ("close".equals(method.getName())) {
                return null;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
