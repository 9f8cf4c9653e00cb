package com.functionalfit.platform.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * A query in SQL, run on the connection of the persistence context. It sees what the transaction
 * has changed, as a native query of Jakarta Persistence does, and costs a fraction of one: that one
 * asks the driver about every column each time and makes its own type of it (ADR 30).
 */
public final class SqlQuery {

  private static final int MOST_KNOWN = 2000;
  private static final Map<String, SqlText> KNOWN = new ConcurrentHashMap<>();

  private final EntityManager em;
  private final SqlText text;
  private final Map<String, Object> values = new HashMap<>();
  private String limit = "";

  private SqlQuery(EntityManager em, SqlText text) {
    this.em = em;
    this.text = text;
  }

  /**
   * A query.
   *
   * @param sql with parameters {@code :name}; nothing a person entered may stand in it
   */
  public static SqlQuery of(EntityManager em, String sql) {
    if (KNOWN.size() > MOST_KNOWN) {
      KNOWN.clear();
    }
    return new SqlQuery(em, KNOWN.computeIfAbsent(sql, SqlText::parse));
  }

  /** Binds a parameter; a collection stands for as many values. */
  public SqlQuery setParameter(String name, Object value) {
    if (!text.has(name)) {
      throw new IllegalArgumentException("No parameter " + name + " in " + text.sql());
    }
    values.put(name, value);
    return this;
  }

  /** Reads only some rows, from one on; the query must have an order. */
  public SqlQuery limit(int offset, int rows) {
    limit = " LIMIT " + rows + " OFFSET " + offset;
    return this;
  }

  /** Runs it. */
  public List<Tuple> rows() {
    boolean isInTransaction = em.isJoinedToTransaction();
    if (isInTransaction) {
      em.flush();
    }
    SharedSessionContractImplementor session = em.unwrap(SharedSessionContractImplementor.class);
    try {
      return session.doReturningWork(this::read);
    } finally {
      if (!isInTransaction) {
        // No transaction will end and give the connection back.
        session.getJdbcCoordinator().afterTransaction();
      }
    }
  }

  /** Runs it, and answers its only row. */
  public Tuple row() {
    List<Tuple> rows = rows();
    if (rows.size() != 1) {
      throw new IllegalStateException(rows.size() + " rows, not one, of " + text.sql());
    }
    return rows.get(0);
  }

  private List<Tuple> read(Connection connection) throws SQLException {
    List<Object> bound = new ArrayList<>();
    String sql = text.expand(values, bound) + limit;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      PlainSql.bind(statement, bound.toArray());
      try (ResultSet found = statement.executeQuery()) {
        Map<String, Integer> columns = text.columns(found);
        List<Tuple> rows = new ArrayList<>();
        while (found.next()) {
          Object[] row = new Object[columns.size()];
          for (int i = 0; i < row.length; i++) {
            row[i] = found.getObject(i + 1);
          }
          rows.add(new SqlRow(columns, row));
        }
        return rows;
      }
    }
  }
}
