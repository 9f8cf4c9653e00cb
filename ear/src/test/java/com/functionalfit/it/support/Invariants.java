package com.functionalfit.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What must hold in the database at every moment, whatever was done: each query answers the ids
 * that break a rule.
 */
public final class Invariants {

  private static final Map<String, String> RULES = new LinkedHashMap<>();

  static {
    RULES.put(
        "seats taken are the registrations that take one",
        """
        SELECT o.id FROM class_occurrences o WHERE o.booked <> (SELECT COUNT(*)
        FROM class_registrations r WHERE r.occurrence_id = o.id
        AND r.status IN ('booked', 'attended', 'no_show'))""");
    RULES.put(
        "waiting is the number of waiting entries",
        """
        SELECT o.id FROM class_occurrences o WHERE o.waiting <> (SELECT COUNT(*)
        FROM class_registrations r WHERE r.occurrence_id = o.id AND r.status = 'waitlist')""");
    RULES.put(
        "one active registration per client and class",
        """
        SELECT occurrence_id FROM class_registrations WHERE status <> 'cancelled'
        GROUP BY occurrence_id, client_id HAVING COUNT(*) > 1""");
    RULES.put(
        "available and held credits are the sums of the ledger",
        """
        SELECT p.id FROM passes p LEFT JOIN credit_ledger l ON l.pass_id = p.id
        GROUP BY p.id, p.credits_available, p.credits_held
        HAVING p.credits_available <> COALESCE(SUM(l.available_delta), 0)
            OR p.credits_held <> COALESCE(SUM(l.held_delta), 0)""");
    RULES.put(
        "credits are never below zero and never above what was granted",
        """
        SELECT id FROM passes WHERE credits_available < 0 OR credits_held < 0
        OR (total_credits IS NOT NULL AND credits_available + credits_held > total_credits)""");
    RULES.put(
        "held credits are those of registrations that hold",
        """
        SELECT p.id FROM passes p WHERE p.total_credits IS NOT NULL AND p.credits_held <> (
        SELECT COALESCE(SUM(r.credits_used), 0) FROM class_registrations r
        WHERE r.pass_id = p.id AND r.payment_status = 'held')""");
    RULES.put(
        "a registration has at most one consumption in force",
        """
        SELECT registration_id FROM credit_ledger WHERE registration_id IS NOT NULL
        GROUP BY registration_id
        HAVING SUM(type = 'CONSUME') - SUM(type = 'REFUND') NOT IN (0, 1)""");
    RULES.put(
        "allocations never exceed a charge",
        """
        SELECT c.id FROM account_entries c JOIN account_allocations a ON a.charge_entry_id = c.id
        GROUP BY c.id, c.amount HAVING SUM(a.amount) > c.amount OR SUM(a.amount) < 0""");
    RULES.put(
        "recorded attendance has exactly one charge in force",
        """
        SELECT r.id FROM class_registrations r LEFT JOIN attendance_charges c
        ON c.registration_id = r.id AND c.reversed_at IS NULL
        WHERE (r.status IN ('attended', 'no_show')) <> (c.id IS NOT NULL)
        AND NOT (r.status = 'cancelled' AND c.outcome = 'late_cancel')""");
    RULES.put(
        "a guest's recorded attendance has exactly one charge in force",
        """
        SELECT g.id FROM event_guests g LEFT JOIN attendance_charges c
        ON c.event_guest_id = g.id AND c.reversed_at IS NULL
        WHERE (g.attendance IS NOT NULL) <> (c.id IS NOT NULL)""");
    RULES.put(
        "a guest has at most one consumption in force",
        """
        SELECT event_guest_id FROM credit_ledger WHERE event_guest_id IS NOT NULL
        GROUP BY event_guest_id
        HAVING SUM(type = 'CONSUME') - SUM(type = 'REFUND') NOT IN (0, 1)""");
    RULES.put(
        "a guest's credits are those consumed and not given back",
        """
        SELECT g.id FROM event_guests g LEFT JOIN credit_ledger l ON l.event_guest_id = g.id
        GROUP BY g.id, g.payment_method, g.payment_status, g.credits_used
        HAVING COALESCE(SUM(CASE l.type WHEN 'CONSUME' THEN l.credits WHEN 'REFUND' THEN -l.credits
            END), 0) <> IF(g.payment_method = 'credit' AND g.payment_status = 'paid',
            g.credits_used, 0)""");
    RULES.put(
        "the status of a session follows its guests",
        """
        SELECT e.id FROM events e JOIN event_guests g ON g.event_id = e.id
        WHERE e.type = 'INDIVIDUAL' AND e.status <> 'cancelled' GROUP BY e.id, e.status
        HAVING e.status <> CASE WHEN SUM(g.attendance IS NULL) > 0 THEN 'scheduled'
            WHEN SUM(g.attendance = 'attended') > 0 THEN 'completed' ELSE 'no_show' END""");
  }

  private Invariants() {}

  /** Checks every rule. */
  public static void hold() {
    try (Connection connection = TestStack.get().database().connect();
        Statement statement = connection.createStatement()) {
      for (Map.Entry<String, String> rule : RULES.entrySet()) {
        assertThat(ids(statement, rule.getValue())).as(rule.getKey()).isEmpty();
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Long> ids(Statement statement, String sql) throws SQLException {
    List<Long> ids = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        ids.add(rows.getLong(1));
      }
    }
    return ids;
  }
}
