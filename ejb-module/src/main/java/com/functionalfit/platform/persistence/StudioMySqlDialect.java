package com.functionalfit.platform.persistence;

import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.type.SqlTypes;

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

  /**
   * Validation compares kinds, not widths: a fixed-length hash is text, a {@code tinyint} is a
   * whole number, and a {@code json} column is reported as long text by one server and as JSON by
   * the other.
   */
  @Override
  public boolean equivalentTypes(int left, int right) {
    return super.equivalentTypes(left, right)
        || (isText(left) && isText(right))
        || (isWholeNumber(left) && isWholeNumber(right))
        || (SqlTypes.isBinaryType(left) && SqlTypes.isBinaryType(right));
  }

  private static boolean isText(int type) {
    return SqlTypes.isCharacterType(type) || type == SqlTypes.JSON;
  }

  private static boolean isWholeNumber(int type) {
    return SqlTypes.isIntegral(type) || type == SqlTypes.BIT || type == SqlTypes.BOOLEAN;
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
