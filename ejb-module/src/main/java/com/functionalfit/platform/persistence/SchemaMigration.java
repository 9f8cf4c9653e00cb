package com.functionalfit.platform.persistence;

import com.functionalfit.platform.health.NodeState;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import javax.sql.DataSource;
import org.flywaydb.core.api.output.MigrateResult;
import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;

/**
 * Brings the database to this version before anything else starts, then proves that every mapped
 * column exists (rule NFR-5). Several nodes may start at once: Flyway takes a lock in the database.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

  private static final Logger LOG = Logger.getLogger(SchemaMigration.class);

  @Resource(lookup = "java:jboss/datasources/FunctionalFitDS")
  private DataSource dataSource;

  @PersistenceUnit private EntityManagerFactory entityManagerFactory;
  @Inject private NodeState nodeState;

  @PostConstruct
  void migrate() {
    MigrateResult result = Schema.flyway(dataSource).migrate();
    entityManagerFactory.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    nodeState.schemaIsReady();
    LOG.infof(
        "Database schema is at version %s, %d migrations applied",
        result.targetSchemaVersion == null ? "current" : result.targetSchemaVersion,
        result.migrationsExecuted);
  }
}
