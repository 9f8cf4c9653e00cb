package com.functionalfit.platform.persistence;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** How the migrations of the application are applied, wherever that is done. */
public final class Schema {

  private Schema() {}

  /** Flyway over the migrations of this version. */
  public static Flyway flyway(DataSource dataSource) {
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .validateMigrationNaming(true)
        // The server may have made the tables of its batch job repository before us.
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .cleanDisabled(true)
        .load();
  }
}
