package com.functionalfit.identity.persistence;

import com.functionalfit.identity.UserDirectory.UserEntry;
import com.functionalfit.identity.UserFilter;
import com.functionalfit.identity.UserView;
import com.functionalfit.identity.model.UserViews;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Projections of users; each method is a constant number of statements. */
@ApplicationScoped
class JpaUserViews implements UserViews {

  private static final Map<String, String> SORT_COLUMNS =
      Map.of(
          "name", "u.name",
          "email", "u.email",
          "createdAt", "u.created_at",
          "lastLoginAt", "u.last_login_at");

  private static final String COLUMNS =
      "SELECT u.id, u.name, u.email, u.role, u.status, u.locale, u.version, u.last_login_at,"
          + " u.totp_enabled_at, p.id AS staff_id, p.is_available_for_booking, p.is_visible,"
          + " c.id AS client_id";
  private static final String BALANCE =
      ", (SELECT COALESCE(SUM(e.amount), 0) FROM account_entries e WHERE e.client_id = c.id)"
          + " AS balance";
  private static final String TABLES =
      " FROM users u LEFT JOIN staff_profiles p ON p.user_id = u.id"
          + " LEFT JOIN clients c ON c.user_id = u.id AND c.deleted_at IS NULL"
          + " WHERE u.deleted_at IS NULL";
  private static final String ENTRY =
      "select new com.functionalfit.identity.UserDirectory$UserEntry("
          + "u.id, u.name, u.email, u.role, u.status, u.locale) from User u"
          + " where u.deletedAt is null and ";

  @PersistenceContext private EntityManager entityManager;

  @Override
  public Optional<UserView> find(long userId) {
    Query query =
        entityManager
            .createNativeQuery(COLUMNS + TABLES + " AND u.id = :id", Tuple.class)
            .setParameter("id", userId);
    return Rows.of(query).stream().findFirst().map(JpaUserViews::view);
  }

  @Override
  public Page<UserView.Listed> list(UserFilter filter, PageRequest page) {
    String where = where(filter);
    Query count = bind(entityManager.createNativeQuery("SELECT COUNT(*)" + TABLES + where), filter);
    long total = ((Number) count.getSingleResult()).longValue();
    Query query =
        bind(
            entityManager.createNativeQuery(
                COLUMNS + BALANCE + TABLES + where + orderBy(page.sort()), Tuple.class),
            filter);
    query.setFirstResult(page.offset()).setMaxResults(page.pageSize());
    return Page.of(Rows.of(query).stream().map(JpaUserViews::listed).toList(), page, total);
  }

  private static String where(UserFilter filter) {
    StringBuilder where = new StringBuilder();
    if (!filter.roles().isEmpty()) {
      where.append(" AND u.role IN (:roles)");
    }
    if (filter.status() != null) {
      where.append(" AND u.status = :status");
    }
    if (filter.text() != null) {
      where.append(" AND (u.name LIKE :text ESCAPE '!' OR u.email LIKE :text ESCAPE '!')");
    }
    if (filter.owes()) {
      where.append(
          " AND c.id IN (SELECT e.client_id FROM account_entries e GROUP BY e.client_id"
              + " HAVING SUM(e.amount) > 0)");
    }
    return where.toString();
  }

  private static Query bind(Query query, UserFilter filter) {
    if (!filter.roles().isEmpty()) {
      query.setParameter("roles", filter.roles());
    }
    if (filter.status() != null) {
      query.setParameter("status", filter.status());
    }
    if (filter.text() != null) {
      query.setParameter("text", "%" + filter.text().replaceAll("([!%_])", "!$1") + "%");
    }
    return query;
  }

  private static String orderBy(List<Sort> sorts) {
    String wanted =
        sorts.stream()
            .map(s -> SORT_COLUMNS.get(s.field()) + (s.ascending() ? "" : " DESC") + ", ")
            .collect(Collectors.joining());
    return " ORDER BY " + (wanted.isEmpty() ? "u.name, " : wanted) + "u.id";
  }

  private static UserView.Listed listed(Tuple row) {
    UserView user = view(row);
    return new UserView.Listed(user, user.client() == null ? null : Rows.amount(row, "balance"));
  }

  private static UserView view(Tuple row) {
    Long staffId = Rows.id(row, "staff_id");
    Long clientId = Rows.id(row, "client_id");
    return new UserView(
        Rows.id(row, "id"),
        Rows.text(row, "name"),
        Rows.text(row, "email"),
        Rows.text(row, "role"),
        Rows.text(row, "status"),
        Rows.text(row, "locale"),
        row.get("totp_enabled_at") != null,
        Rows.instant(row, "last_login_at"),
        staffId == null
            ? null
            : new UserView.StaffPart(
                staffId, Rows.flag(row, "is_available_for_booking"), Rows.flag(row, "is_visible")),
        clientId == null ? null : new UserView.ClientPart(clientId),
        Rows.number(row, "version"));
  }

  @Override
  public List<UserEntry> entries(Collection<Long> userIds) {
    if (userIds.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(ENTRY + "u.id in :ids", UserEntry.class)
        .setParameter("ids", userIds)
        .getResultList();
  }

  @Override
  public Optional<UserEntry> entryByEmail(String normalisedEmail) {
    return entityManager
        .createQuery(ENTRY + "u.email = :email", UserEntry.class)
        .setParameter("email", normalisedEmail)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Map<Long, String> names(Collection<Long> userIds) {
    if (userIds.isEmpty()) {
      return Map.of();
    }
    return entityManager
        .createQuery("select u.id, u.name from User u where u.id in :ids", Tuple.class)
        .setParameter("ids", userIds)
        .getResultStream()
        .collect(Collectors.toMap(row -> row.get(0, Long.class), row -> row.get(1, String.class)));
  }

  @Override
  public Optional<String> findEmailEver(long userId) {
    return entityManager
        .createQuery("select u.email from User u where u.id = :id", String.class)
        .setParameter("id", userId)
        .getResultStream()
        .findFirst();
  }
}
