package com.functionalfit.batch.launch;

import com.functionalfit.platform.persistence.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings a database to this version as the user that owns it, outside of any server, so that the
 * nodes can do with a user that may not change the schema. Run by the release step of the container
 * stack; running it again changes nothing.
 *
 * <p>Reads {@code DB_HOST}, {@code DB_PORT}, {@code DB_DATABASE} and {@code DB_URL_OPTIONS} as the
 * nodes do, {@code DB_OWNER_USERNAME} and {@code DB_OWNER_PASSWORD} (or the file that {@code
 * DB_OWNER_PASSWORD_FILE} names), and {@code DB_USERNAME}, the user of the nodes.
 */
public final class PrepareDatabase {

  private final Map<String, String> environment;

  PrepareDatabase(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Ends with 0 when the database is ready, else with a stack trace that names no secret. */
  public static void main(String[] arguments) throws SQLException, IOException {
    System.out.println(new PrepareDatabase(System.getenv()).run());
  }

  /** Does it; answers what was done, in one line. */
  String run() throws SQLException, IOException {
    DataSource dataSource =
        new FluentConfiguration()
            .dataSource(url(), required("DB_OWNER_USERNAME"), ownerPassword())
            .getDataSource();
    RepositorySchema.createTables(dataSource);
    RepositorySchema.ensureIndexes(dataSource);
    MigrateResult result = Schema.flyway(dataSource).migrate();
    int tables = new NodeGrants(dataSource, required("DB_USERNAME")).grant();
    return "Database prepared: %d migrations applied, schema version %s, rights on %d tables given"
        .formatted(
            result.migrationsExecuted,
            result.targetSchemaVersion == null
                ? result.initialSchemaVersion
                : result.targetSchemaVersion,
            tables);
  }

  private String url() {
    return "jdbc:mysql://%s:%s/%s?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true%s"
        .formatted(
            environment.getOrDefault("DB_HOST", "localhost"),
            environment.getOrDefault("DB_PORT", "3306"),
            environment.getOrDefault("DB_DATABASE", "functionalfit"),
            environment.getOrDefault("DB_URL_OPTIONS", ""));
  }

  private String ownerPassword() throws IOException {
    String file = environment.get("DB_OWNER_PASSWORD_FILE");
    return file == null ? required("DB_OWNER_PASSWORD") : Files.readString(Path.of(file)).strip();
  }

  private String required(String name) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException(name + " is not set");
    }
    return value;
  }
}
