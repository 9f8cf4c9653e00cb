package com.functionalfit.reporting.persistence;

import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.reporting.model.ClientNumbers;
import com.functionalfit.reporting.model.Figures.Attendance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;

/** Figures about one client by SQL over the tables of the features. */
@ApplicationScoped
class SqlClientNumbers implements ClientNumbers {

  @PersistenceContext(unitName = "functionalfit")
  private EntityManager em;

  @Override
  public Attendance attendance(long clientId) {
    Tuple row =
        SqlQuery.of(
                em,
                """
                    SELECT SUM(mark = 'attended') AS attended, SUM(mark = 'no_show') AS no_show
                    FROM (
                      SELECT status AS mark FROM class_registrations WHERE client_id = :client
                      UNION ALL
                      SELECT attendance FROM event_guests WHERE client_id = :client) marks""")
            .setParameter("client", clientId)
            .row();
    return new Attendance(sum(row, "attended"), sum(row, "no_show"));
  }

  @Override
  public BigDecimal balance(long clientId) {
    return (BigDecimal)
        em.createNativeQuery(
                "SELECT COALESCE(SUM(amount), 0) FROM account_entries WHERE client_id = :client",
                BigDecimal.class)
            .setParameter("client", clientId)
            .getSingleResult();
  }

  @Override
  public List<OwnedPass> passes(long clientId) {
    List<Tuple> rows =
        SqlQuery.of(
                em,
                """
                SELECT p.id, p.pass_type_id, t.name AS type_name, p.name, p.total_credits,
                       p.credits_available, p.credits_held, p.valid_from, p.valid_until, p.status,
                       p.source, p.price, p.currency, p.purchased_at, p.version
                FROM passes p LEFT JOIN pass_types t ON t.id = p.pass_type_id
                WHERE p.client_id = :client AND p.status IN ('active', 'depleted')
                ORDER BY p.valid_until, p.id""")
            .setParameter("client", clientId)
            .rows();
    return rows.stream().map(SqlClientNumbers::pass).toList();
  }

  private static OwnedPass pass(Tuple row) {
    return new OwnedPass(
        sum(row, "id"),
        Rows.id(row, "pass_type_id"),
        Rows.text(row, "type_name"),
        Rows.text(row, "name"),
        Rows.number(row, "total_credits"),
        Rows.number(row, "credits_available"),
        Rows.number(row, "credits_held"),
        Rows.date(row, "valid_from"),
        Rows.date(row, "valid_until"),
        Rows.text(row, "status"),
        Rows.text(row, "source"),
        Rows.amount(row, "price"),
        Rows.text(row, "currency"),
        Rows.instant(row, "purchased_at"),
        Rows.number(row, "version"));
  }

  /** A sum or count; over no rows it is NULL, which means none. */
  private static long sum(Tuple row, String column) {
    Long value = Rows.id(row, column);
    return value == null ? 0 : value;
  }
}
