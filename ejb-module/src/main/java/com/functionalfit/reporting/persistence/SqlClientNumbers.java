package com.functionalfit.reporting.persistence;

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
        (Tuple)
            em.createNativeQuery(
                    """
                    SELECT SUM(status = 'attended') AS attended, SUM(status = 'no_show') AS no_show
                    FROM class_registrations WHERE client_id = :client""",
                    Tuple.class)
                .setParameter("client", clientId)
                .getSingleResult();
    return new Attendance(SqlRow.number(row, "attended"), SqlRow.number(row, "no_show"));
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
    @SuppressWarnings("unchecked") // the query's result class
    List<Tuple> rows =
        em.createNativeQuery(
                """
                SELECT p.id, p.pass_type_id, t.name AS type_name, p.name, p.total_credits,
                       p.credits_available, p.credits_held, p.valid_from, p.valid_until, p.status,
                       p.source, p.price, p.currency, p.purchased_at, p.version
                FROM passes p LEFT JOIN pass_types t ON t.id = p.pass_type_id
                WHERE p.client_id = :client AND p.status IN ('active', 'depleted')
                ORDER BY p.valid_until, p.id""",
                Tuple.class)
            .setParameter("client", clientId)
            .getResultList();
    return rows.stream().map(SqlClientNumbers::pass).toList();
  }

  private static OwnedPass pass(Tuple row) {
    return new OwnedPass(
        SqlRow.number(row, "id"),
        SqlRow.optionalNumber(row, "pass_type_id"),
        SqlRow.text(row, "type_name"),
        SqlRow.text(row, "name"),
        row.get("total_credits") == null ? null : (int) SqlRow.number(row, "total_credits"),
        (int) SqlRow.number(row, "credits_available"),
        (int) SqlRow.number(row, "credits_held"),
        SqlRow.date(row, "valid_from"),
        SqlRow.date(row, "valid_until"),
        SqlRow.text(row, "status"),
        SqlRow.text(row, "source"),
        (BigDecimal) row.get("price"),
        SqlRow.text(row, "currency"),
        SqlRow.instant(row, "purchased_at"),
        (int) SqlRow.number(row, "version"));
  }
}
