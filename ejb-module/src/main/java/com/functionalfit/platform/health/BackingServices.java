package com.functionalfit.platform.health;

import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import com.functionalfit.platform.redis.KeyValueStore;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Asks the services a node stands on whether they answer, briefly and without effect. */
@ApplicationScoped
public class BackingServices {

  private static final Logger LOG = Logger.getLogger(BackingServices.class);
  private static final int TIMEOUT_SECONDS = 2;

  @Resource(lookup = "java:jboss/datasources/FunctionalFitDS")
  private DataSource dataSource;

  @Inject
  @Named("sessions")
  private KeyValueStore sessions;

  @Inject
  @Named("cache")
  private KeyValueStore cache;

  @Inject private AppConfig config;

  public boolean isDatabaseUp() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.isValid(TIMEOUT_SECONDS);
    } catch (SQLException e) {
      LOG.debugf("Database check failed: %s", e.getMessage());
      return false;
    }
  }

  public boolean isRedisUp() {
    return sessions.isReachable();
  }

  public boolean isCacheUp() {
    return cache.isReachable();
  }

  /** Whether files can be kept: exports, imports. */
  public boolean isStorageUp() {
    Path directory = Path.of(config.get(ConfigKey.FUNCTIONALFIT_STORAGE_DIR));
    try {
      Files.createDirectories(directory);
      return Files.isWritable(directory);
    } catch (IOException e) {
      LOG.debugf("Storage check failed: %s", e.getMessage());
      return false;
    }
  }
}
