package com.functionalfit.housekeeping;

import com.functionalfit.platform.batch.Chore;
import com.functionalfit.platform.crypto.FieldCipher;
import com.functionalfit.platform.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;

/**
 * Writes encrypted columns anew that were written under a former key (rule PRIV-1), so that the key
 * can be taken out of the configuration one day. Finds the columns by their names; files that live
 * for days only are left to their end.
 */
@ApplicationScoped
class KeyRotation implements Chore {

  private static final String COLUMNS =
      """
      SELECT c.table_name AS of_table, c.column_name AS of_column
      FROM information_schema.columns c JOIN information_schema.columns i
        ON i.table_schema = c.table_schema AND i.table_name = c.table_name AND i.column_name = 'id'
      WHERE c.table_schema = DATABASE() AND c.column_name LIKE '%\\_enc'
      ORDER BY c.table_name, c.column_name""";

  @PersistenceContext private EntityManager em;
  @Inject private FieldCipher cipher;

  /** A column that holds encrypted values; its names come from the database itself. */
  private record Column(String table, String name) {

    String outdated() {
      return " FROM "
          + table
          + " WHERE "
          + name
          + " IS NOT NULL AND SUBSTRING("
          + name
          + ", 1, LENGTH(:prefix)) <> :prefix";
    }
  }

  @Override
  public String name() {
    return "encryption-keys";
  }

  @Override
  public long count(Terms terms) {
    return columns().stream()
        .mapToLong(
            column ->
                ((Number) outdated("SELECT COUNT(*)" + column.outdated(), false).getSingleResult())
                    .longValue())
        .sum();
  }

  /** Rows that change meanwhile are left alone: whoever changed them used the present key. */
  @Override
  public Round next(Terms terms, long after, int limit) {
    int done = 0;
    for (Column column : columns()) {
      String select = "SELECT id, " + column.name() + " AS old_value" + column.outdated();
      for (Tuple row : Rows.of(outdated(select, true).setMaxResults(limit - done))) {
        rewrite(column, Rows.id(row, "id"), Rows.bytes(row, "old_value"));
        done++;
      }
      if (done == limit) {
        break;
      }
    }
    return Round.of(done);
  }

  private void rewrite(Column column, long id, byte[] old) {
    em.createNativeQuery(
            "UPDATE %1$s SET %2$s = :fresh WHERE id = :id AND %2$s = :old"
                .formatted(column.table(), column.name()))
        .setParameter("fresh", cipher.encryptBytes(cipher.decryptBytes(old)))
        .setParameter("id", id)
        .setParameter("old", old)
        .executeUpdate();
  }

  private Query outdated(String statement, boolean isRows) {
    Query query =
        isRows ? em.createNativeQuery(statement, Tuple.class) : em.createNativeQuery(statement);
    return query.setParameter("prefix", cipher.prefix());
  }

  private List<Column> columns() {
    return Rows.of(em.createNativeQuery(COLUMNS, Tuple.class)).stream()
        .map(row -> new Column(Rows.text(row, "of_table"), Rows.text(row, "of_column")))
        .toList();
  }
}
