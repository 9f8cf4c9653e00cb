package com.functionalfit.platform.persistence;

import jakarta.persistence.EntityManager;

/** Hands rows over from one owner to another. */
public final class RowTransfer {

  private RowTransfer() {}

  /**
   * Moves every row of a table; what was changed before is written first.
   *
   * @param table name in the program, never from a person
   * @return how many rows were moved
   */
  public static int ofClient(EntityManager em, String table, long from, long into) {
    em.flush();
    return em.createNativeQuery(
            "UPDATE " + table + " SET client_id = :into WHERE client_id = :from")
        .setParameter("into", into)
        .setParameter("from", from)
        .executeUpdate();
  }
}
