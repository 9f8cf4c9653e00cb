package com.functionalfit.clients.persistence;

import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.platform.crypto.FieldCipher;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaClientDirectory implements ClientDirectory {

  private static final String FIND =
      """
      SELECT c.id, c.full_name, c.kind, u.id AS user_id, u.email, u.status
      FROM clients c LEFT JOIN users u ON u.id = c.user_id AND u.deleted_at IS NULL
      WHERE c.id = :id AND c.deleted_at IS NULL AND c.erased_at IS NULL""";
  private static final String NAMES =
      "SELECT c.id, c.full_name FROM clients c WHERE c.id IN (:ids)";
  private static final String CONTACTS =
      """
      SELECT c.id, c.full_name, c.phone_enc, u.email
      FROM clients c LEFT JOIN users u ON u.id = c.user_id AND u.deleted_at IS NULL
      WHERE c.id IN (:ids)""";
  private static final String AUDIENCE =
      """
      SELECT COUNT(c.user_id) AS told, COUNT(*) - COUNT(c.user_id) AS untold
      FROM clients c WHERE c.id IN (:ids)""";

  @PersistenceContext private EntityManager em;
  @Inject private FieldCipher cipher;

  @Override
  public Optional<ClientView> find(long clientId) {
    return SqlQuery.of(em, FIND).setParameter("id", clientId).rows().stream()
        .findFirst()
        .map(JpaClientDirectory::toView);
  }

  @Override
  public Map<Long, String> names(Collection<Long> clientIds) {
    return rows(NAMES, clientIds).stream()
        .collect(Collectors.toMap(row -> Rows.id(row, "id"), row -> Rows.text(row, "full_name")));
  }

  @Override
  public Map<Long, ContactView> contacts(Collection<Long> clientIds) {
    return rows(CONTACTS, clientIds).stream()
        .map(this::toContact)
        .collect(Collectors.toMap(ContactView::id, Function.identity()));
  }

  @Override
  public Audience audience(Collection<Long> clientIds) {
    return rows(AUDIENCE, clientIds).stream()
        .map(row -> new Audience(Rows.number(row, "told"), Rows.number(row, "untold")))
        .findFirst()
        .orElse(Audience.NOBODY);
  }

  @Override
  public Optional<Long> findIdOfUser(long userId) {
    return SqlQuery.of(em, "SELECT id FROM clients WHERE user_id = :user AND deleted_at IS NULL")
        .setParameter("user", userId)
        .rows()
        .stream()
        .findFirst()
        .map(row -> Rows.id(row, "id"));
  }

  @Override
  public void lock(long clientId) {
    SqlQuery.of(em, "SELECT id FROM clients WHERE id = :id FOR UPDATE")
        .setParameter("id", clientId)
        .rows();
  }

  private List<Tuple> rows(String sql, Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : SqlQuery.of(em, sql).setParameter("ids", ids).rows();
  }

  private ContactView toContact(Tuple row) {
    return new ContactView(
        Rows.id(row, "id"),
        Rows.text(row, "full_name"),
        Rows.text(row, "email"),
        cipher.decrypt(Rows.bytes(row, "phone_enc")));
  }

  private static ClientView toView(Tuple row) {
    return new ClientView(
        Rows.id(row, "id"),
        Rows.text(row, "full_name"),
        "technical".equals(Rows.text(row, "kind")),
        Rows.id(row, "user_id"),
        Rows.text(row, "email"),
        Rows.text(row, "status"));
  }
}
