package com.functionalfit.queue;

import com.functionalfit.platform.persistence.EmbeddedDatabase;
import com.functionalfit.platform.redis.RedisServer;
import com.functionalfit.queue.persistence.LocalEngine;
import io.lettuce.core.RedisURI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;

/** The engine of the product, on a real database and a real Redis. */
class RedisJobQueueTest extends JobQueueContract {

  private static DataSource dataSource;

  @BeforeAll
  static void openDatabase() throws SQLException {
    dataSource = EmbeddedDatabase.migratedSchema();
  }

  @Override
  Engine start(List<JobHandler<?>> handlers) {
    clear();
    LocalEngine engine = new LocalEngine("node", dataSource, redis(), 2);
    engine.work(handlers, LocalEngine.settings("node"));
    return new Engine() {
      @Override
      public JobQueue queue() {
        return engine.queue();
      }

      @Override
      public void commit(Runnable work) {
        engine.transactions().run(work, true);
      }

      @Override
      public void rollBack(Runnable work) {
        engine.transactions().run(work, false);
      }

      @Override
      public String stateOf(long jobId) {
        return state(jobId);
      }

      @Override
      public void close() {
        engine.close();
      }
    };
  }

  /** What the engine dispatches by; it closes it. */
  RedisServer redis() {
    return RedisServer.standalone(RedisURI.create(EmbeddedRedis.uri()), Duration.ofMillis(250));
  }

  private static String state(long jobId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement("SELECT state FROM job WHERE id = ?")) {
      query.setLong(1, jobId);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void clear() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete = connection.prepareStatement("DELETE FROM job")) {
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
