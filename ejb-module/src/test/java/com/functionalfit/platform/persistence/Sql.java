package com.functionalfit.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Plain statements for tests that look below the entities. */
record Sql(DataSource dataSource) {

  /** The first column of every row, as text. */
  List<String> list(String query, Object... parameters) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepare(connection, query, parameters);
        ResultSet rows = statement.executeQuery()) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  /** The only value of the only row, as text. */
  String value(String query, Object... parameters) throws SQLException {
    List<String> values = list(query, parameters);
    if (values.size() != 1) {
      throw new IllegalStateException(values.size() + " rows: " + query);
    }
    return values.get(0);
  }

  /** Runs one statement and answers how many rows it changed. */
  int run(String statement, Object... parameters) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement prepared = prepare(connection, statement, parameters)) {
      return prepared.executeUpdate();
    }
  }

  private static PreparedStatement prepare(
      Connection connection, String statement, Object... parameters) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(statement);
    for (int i = 0; i < parameters.length; i++) {
      prepared.setObject(i + 1, parameters[i]);
    }
    return prepared;
  }
}
