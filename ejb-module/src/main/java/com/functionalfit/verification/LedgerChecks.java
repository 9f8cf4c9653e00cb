package com.functionalfit.verification;

import com.functionalfit.platform.batch.Chore;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps of batch job ledger-verify that compare tables. Each goes through the rows of one table
 * by id; a row that does not agree is a finding.
 */
@ApplicationScoped
class LedgerChecks {

  private static final String PASSES =
      """
      SELECT p.id, CASE WHEN p.credits_available <> COALESCE(SUM(l.available_delta), 0)
          OR p.credits_held <> COALESCE(SUM(l.held_delta), 0)
          THEN CONCAT('pass ', p.id, ': credits ', p.credits_available, '+', p.credits_held,
            ', ledger ', COALESCE(SUM(l.available_delta), 0), '+', COALESCE(SUM(l.held_delta), 0))
          END AS finding
      FROM (SELECT id, credits_available, credits_held FROM passes WHERE id > :after
        ORDER BY id LIMIT :limit) p
      LEFT JOIN credit_ledger l ON l.pass_id = p.id
      GROUP BY p.id, p.credits_available, p.credits_held ORDER BY p.id""";

  private static final String ALLOCATIONS =
      """
      SELECT e.id, CASE WHEN COALESCE(SUM(a.amount), 0) NOT BETWEEN 0 AND e.amount
          THEN CONCAT('account entry ', e.id, ': charged ', e.amount, ', allocated ', SUM(a.amount))
          END AS finding
      FROM (SELECT id, amount FROM account_entries WHERE id > :after AND type = 'CHARGE'
        ORDER BY id LIMIT :limit) e
      LEFT JOIN account_allocations a ON a.charge_entry_id = e.id
      GROUP BY e.id, e.amount ORDER BY e.id""";

  /**
   * Of a participation, by its table, its column in the account and its name. Only what is owed or
   * was paid on account has an open amount; passes and gifts have none.
   */
  private static final String PAYMENTS =
      """
      SELECT r.id, CASE
          WHEN r.payment_status = 'paid' AND r.open > 0 THEN
            CONCAT('%3$s ', r.id, ': paid, ', r.open, ' open')
          WHEN r.payment_status = 'unpaid' AND r.open <= 0 THEN
            CONCAT('%3$s ', r.id, ': unpaid, nothing open')
          END AS finding
      FROM (SELECT c.id, c.payment_status, COALESCE((SELECT SUM(e.amount - COALESCE((SELECT
              SUM(a.amount) FROM account_allocations a WHERE a.charge_entry_id = e.id), 0))
            FROM account_entries e WHERE e.%2$s = c.id AND e.type = 'CHARGE'), 0) AS open
        FROM %1$s c WHERE c.id > :after AND c.payment_method = 'account'
        AND c.payment_status IN ('paid', 'unpaid') ORDER BY c.id LIMIT :limit) r
      ORDER BY r.id""";

  /** Of a ledger, by its table and the name of its entries; a guest may be taken off again. */
  private static final String REFERENCES =
      """
      SELECT l.id, CASE WHEN r.id IS NULL
          THEN CONCAT('%2$s ', l.id, ': registration ', l.registration_id, ' is missing')
          END AS finding
      FROM (SELECT id, registration_id FROM %1$s WHERE id > :after
        AND registration_id IS NOT NULL ORDER BY id LIMIT :limit) l
      LEFT JOIN class_registrations r ON r.id = l.registration_id ORDER BY l.id""";

  private static final String SEATS =
      """
      SELECT o.id, CASE WHEN o.booked <> COALESCE(SUM(r.status IN ('booked', 'attended', 'no_show')), 0)
          OR o.waiting <> COALESCE(SUM(r.status = 'waitlist'), 0)
          THEN CONCAT('class ', o.id, ': counted ', o.booked, '+', o.waiting, ', registered ',
            COALESCE(SUM(r.status IN ('booked', 'attended', 'no_show')), 0), '+',
            COALESCE(SUM(r.status = 'waitlist'), 0)) END AS finding
      FROM (SELECT id, booked, waiting FROM class_occurrences WHERE id > :after
        ORDER BY id LIMIT :limit) o
      LEFT JOIN class_registrations r ON r.occurrence_id = o.id
      GROUP BY o.id, o.booked, o.waiting ORDER BY o.id""";

  @PersistenceContext private EntityManager em;

  @Produces
  @ApplicationScoped
  Chore passes() {
    return new Comparison("passes", "passes", PASSES);
  }

  @Produces
  @ApplicationScoped
  Chore allocations() {
    return new Comparison("allocations", "account_entries", ALLOCATIONS);
  }

  @Produces
  @ApplicationScoped
  Chore payments() {
    return paymentsOf("payments", "class_registrations", "registration_id", "registration");
  }

  @Produces
  @ApplicationScoped
  Chore guestPayments() {
    return paymentsOf("guest-payments", "event_guests", "event_guest_id", "event guest");
  }

  @Produces
  @ApplicationScoped
  Chore creditReferences() {
    return referencesOf("credit-references", "credit_ledger", "credit entry");
  }

  @Produces
  @ApplicationScoped
  Chore chargeReferences() {
    return referencesOf("charge-references", "account_entries", "account entry");
  }

  @Produces
  @ApplicationScoped
  Chore seats() {
    return new Comparison("seats", "class_occurrences", SEATS);
  }

  private Chore paymentsOf(String name, String table, String column, String words) {
    return new Comparison(name, table, PAYMENTS.formatted(table, column, words));
  }

  private Chore referencesOf(String name, String table, String words) {
    return new Comparison(name, table, REFERENCES.formatted(table, words));
  }

  /** One query, a few hundred rows at a time. */
  private final class Comparison implements Chore {

    private final String name;
    private final String table;
    private final String sql;

    Comparison(String name, String table, String sql) {
      this.name = name;
      this.table = table;
      this.sql = sql;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public long count(Terms terms) {
      return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM " + table).getSingleResult())
          .longValue();
    }

    @Override
    public Round next(Terms terms, long after, int limit) {
      List<Tuple> rows =
          SqlQuery.of(em, sql).setParameter("after", after).setParameter("limit", limit).rows();
      List<String> findings = new ArrayList<>();
      long last = after;
      for (Tuple row : rows) {
        last = Rows.id(row, "id");
        String finding = Rows.text(row, "finding");
        if (finding != null) {
          findings.add(finding);
        }
      }
      return new Round(rows.size(), last, findings);
    }
  }
}
