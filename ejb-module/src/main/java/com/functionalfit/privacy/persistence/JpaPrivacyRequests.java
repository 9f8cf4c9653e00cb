package com.functionalfit.privacy.persistence;

import com.functionalfit.platform.crypto.FieldCipher;
import com.functionalfit.platform.persistence.Entities;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlErrors;
import com.functionalfit.platform.persistence.SqlFilter;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.privacy.PrivacyFilter;
import com.functionalfit.privacy.PrivacyRequestView;
import com.functionalfit.privacy.PrivacyRequestView.Person;
import com.functionalfit.privacy.model.PrivacyRequest;
import com.functionalfit.privacy.model.PrivacyRequests;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

@ApplicationScoped
class JpaPrivacyRequests implements PrivacyRequests {

  private static final String COLUMNS =
      """
      r.id, r.kind, r.status, r.user_id, r.client_id, COALESCE(c.full_name, u.name) AS person,
      r.due_on, r.reason, r.created_at, r.decided_at, d.name AS decider, f.expires_at""";
  private static final String REQUESTS =
      """
      FROM privacy_requests r LEFT JOIN clients c ON c.id = r.client_id
      LEFT JOIN users u ON u.id = r.user_id LEFT JOIN users d ON d.id = r.decided_by
      LEFT JOIN privacy_files f ON f.request_id = r.id WHERE 1 = 1""";
  private static final String AS_DUE =
      "r.status IN ('pending', 'running') DESC, CASE WHEN r.status IN ('pending', 'running')"
          + " THEN r.due_on END, r.id DESC";

  @PersistenceContext private EntityManager em;
  @Inject private FieldCipher cipher;
  @Inject private StudioClock clock;

  @Override
  public void add(PrivacyRequest request) {
    try {
      em.persist(request);
      em.flush();
    } catch (PersistenceException e) {
      if (SqlErrors.isDuplicateKey(e, "uk_privacy_requests_open")) {
        Refusal refusal = new Refusal(ProblemCode.NOT_READY);
        refusal.initCause(e);
        throw refusal;
      }
      throw e;
    }
  }

  @Override
  public Optional<PrivacyRequest> lock(long requestId) {
    Optional<PrivacyRequest> found = find(requestId);
    found.ifPresent(request -> em.refresh(request, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  @Override
  public Optional<PrivacyRequest> find(long requestId) {
    return Entities.find(em, PrivacyRequest.class, requestId);
  }

  @Override
  public void addFile(long requestId, byte[] content, Instant expiresAt) {
    em.createNativeQuery(
            "INSERT INTO privacy_files (request_id, content_enc, expires_at)"
                + " VALUES (:id, :content, :expires)")
        .setParameter("id", requestId)
        .setParameter("content", cipher.encryptBytes(content))
        .setParameter("expires", expiresAt)
        .executeUpdate();
  }

  @Override
  public Optional<byte[]> findFile(long requestId, Instant now) {
    return SqlQuery.of(
            em,
            "SELECT content_enc FROM privacy_files WHERE request_id = :id"
                + " AND expires_at > :now")
        .setParameter("id", requestId)
        .setParameter("now", now)
        .rows()
        .stream()
        .findFirst()
        .map(row -> cipher.decryptBytes(Rows.bytes(row, "content_enc")));
  }

  @Override
  public boolean isMailPending(long userId) {
    return !em.createNativeQuery(
            "SELECT id FROM notifications WHERE user_id = :user AND status = 'pending'")
        .setParameter("user", userId)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  @Override
  public void flush() {
    em.flush();
  }

  @Override
  public Page<PrivacyRequestView> list(PrivacyFilter filter, PageRequest page) {
    return new SqlFilter(REQUESTS)
        .and("r.kind = :kind", "kind", filter.kind())
        .and("r.status = :status", "status", filter.status())
        .page(em, COLUMNS, AS_DUE, page, this::view);
  }

  @Override
  public Optional<PrivacyRequestView> findView(long requestId) {
    return new SqlFilter(REQUESTS)
        .and("r.id = :id", "id", requestId).list(em, COLUMNS, "r.id", 1, this::view).stream()
            .findFirst();
  }

  @Override
  public Optional<PrivacyRequestView> findLatest(long userId, String kind) {
    return new SqlFilter(REQUESTS)
            .and("r.user_id = :user", "user", userId)
            .and("r.kind = :kind", "kind", kind)
            .list(em, COLUMNS, "r.id DESC", 1, this::view)
            .stream()
            .findFirst();
  }

  private PrivacyRequestView view(Tuple row) {
    LocalDate dueOn = Rows.date(row, "due_on");
    String status = Rows.text(row, "status");
    Long client = Rows.id(row, "client_id");
    Long user = Rows.id(row, "user_id");
    return new PrivacyRequestView(
        Rows.id(row, "id"),
        Rows.text(row, "kind"),
        status,
        new Person(
            Objects.requireNonNullElse(client, user), Rows.text(row, "person"), client, user),
        dueOn,
        "pending".equals(status) && dueOn.isBefore(clock.today()),
        Rows.text(row, "reason"),
        Rows.instant(row, "created_at"),
        Rows.instant(row, "decided_at"),
        Rows.text(row, "decider"),
        Rows.instant(row, "expires_at"));
  }
}
