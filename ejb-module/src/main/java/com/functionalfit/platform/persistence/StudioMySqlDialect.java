package com.functionalfit.platform.persistence;

import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.MySQLDialect;

/**
 * The SQL both MySQL 8.4 and newer and the MariaDB of the development stack understand. Named
 * explicitly, because Connector/J reports MariaDB as MySQL with a version Hibernate would read as a
 * MySQL that knows {@code FOR UPDATE OF}.
 */
public class StudioMySqlDialect extends MySQLDialect {

  private static final DatabaseVersion BASE = DatabaseVersion.make(8, 0, 11);

  public StudioMySqlDialect() {
    super(BASE);
  }

  @Override
  public String getForUpdateString(String aliases) {
    return getForUpdateString();
  }

  @Override
  public String getWriteLockString(String aliases, int timeout) {
    return getWriteLockString(timeout);
  }
}
