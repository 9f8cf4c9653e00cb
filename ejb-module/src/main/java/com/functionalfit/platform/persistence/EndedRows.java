package com.functionalfit.platform.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Completes sessions whose time is over. */
public final class EndedRows {

  private EndedRows() {}

  /**
   * Completes up to 1,000 scheduled rows that have ended, in the caller's transaction.
   *
   * @param table with the columns id, status, version, starts_at and ends_at; never from outside
   * @param condition on the rows, as SQL; never from outside
   * @return how many were completed
   */
  public static int complete(EntityManager em, String table, String condition, Instant now) {
    // Found first and locked by id: an update by status would lock in the order of its index.
    List<?> ended =
        em.createNativeQuery(
                """
                SELECT id FROM %s
                WHERE status = 'scheduled' AND starts_at < :now AND ends_at <= :now AND %s
                ORDER BY id LIMIT 1000"""
                    .formatted(table, condition))
            .setParameter("now", now)
            .getResultList();
    return ended.isEmpty()
        ? 0
        : em.createNativeQuery(
                """
                UPDATE %s SET status = 'completed', version = version + 1
                WHERE id IN (:ids) AND status = 'scheduled'
                ORDER BY id"""
                    .formatted(table))
            .setParameter("ids", ended)
            .executeUpdate();
  }
}
