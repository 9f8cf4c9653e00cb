package com.functionalfit.imports.persistence;

import com.functionalfit.imports.ImportView;
import com.functionalfit.imports.ImportView.Outcome;
import com.functionalfit.imports.model.Imports;
import com.functionalfit.platform.crypto.FieldCipher;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlErrors;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@ApplicationScoped
class SqlImports implements Imports {

  private static final String ADD =
      """
      INSERT INTO client_imports (user_id, file_name, file_sha256, claim_key, dry_run,
        ignored_columns, total, created_at)
      VALUES (:user, :name, :hash, :claim, :dry, :ignored, :total, :now)""";
  private static final String RESULT =
      """
      INSERT INTO client_import_rows (import_id, line_no, outcome, client_id, price_id,
        price_created, fault, created_at)
      VALUES (:import, :line, :outcome, :client, :price, :priceCreated, :fault, :now)""";

  @PersistenceContext private EntityManager em;
  @Inject private FieldCipher cipher;
  @Inject private StudioClock clock;
  @Inject private ImportViews views;

  @Override
  public void releaseClaim(String sha256, Instant before) {
    em.createNativeQuery(
            "UPDATE client_imports SET claim_key = NULL WHERE claim_key = :hash"
                + " AND created_at < :before")
        .setParameter("hash", sha256)
        .setParameter("before", before)
        .executeUpdate();
  }

  @Override
  public long add(Arrival arrival, String content, Instant fileExpiresAt) {
    try {
      insert(arrival);
    } catch (PersistenceException e) {
      if (SqlErrors.isDuplicateKey(e, "uk_client_imports_claim")) {
        Refusal refusal = new Refusal(ProblemCode.ALREADY_IMPORTED);
        refusal.initCause(e);
        throw refusal;
      }
      throw e;
    }
    long id =
        ((Number) em.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
    em.createNativeQuery(
            "INSERT INTO client_import_files (import_id, content_enc, expires_at)"
                + " VALUES (:id, :content, :expires)")
        .setParameter("id", id)
        .setParameter("content", cipher.encrypt(content))
        .setParameter("expires", fileExpiresAt)
        .executeUpdate();
    return id;
  }

  private void insert(Arrival arrival) {
    em.createNativeQuery(ADD)
        .setParameter("user", arrival.userId())
        .setParameter("name", arrival.fileName())
        .setParameter("hash", arrival.sha256())
        .setParameter("claim", arrival.claimKey())
        .setParameter("dry", arrival.isDryRun())
        .setParameter("ignored", ImportViews.json(arrival.ignoredColumns()))
        .setParameter("total", arrival.rows())
        .setParameter("now", clock.now())
        .executeUpdate();
  }

  @Override
  public Optional<String> findContent(long importId) {
    return SqlQuery.of(em, "SELECT content_enc FROM client_import_files WHERE import_id = :id")
        .setParameter("id", importId)
        .rows()
        .stream()
        .findFirst()
        .map(row -> cipher.decrypt(Rows.bytes(row, "content_enc")));
  }

  @Override
  public boolean isDryRun(long importId) {
    Tuple row =
        SqlQuery.of(em, "SELECT dry_run FROM client_imports WHERE id = :id")
            .setParameter("id", importId)
            .row();
    return Rows.flag(row, "dry_run");
  }

  @Override
  public void begin(long importId, long executionId) {
    change("status = 'running', batch_execution_id = :value", importId, executionId);
  }

  @Override
  public void attach(long importId, long executionId) {
    change("batch_execution_id = COALESCE(batch_execution_id, :value)", importId, executionId);
  }

  @Override
  public boolean isDone(long importId, int line) {
    return !em.createNativeQuery(
            "SELECT id FROM client_import_rows WHERE import_id = :id AND line_no = :line")
        .setParameter("id", importId)
        .setParameter("line", line)
        .getResultList()
        .isEmpty();
  }

  @Override
  public void addResult(long importId, int line, Result result) {
    em.createNativeQuery(RESULT)
        .setParameter("import", importId)
        .setParameter("line", line)
        .setParameter("outcome", word(result.outcome()))
        .setParameter("client", result.clientId())
        .setParameter("price", result.priceId())
        .setParameter("priceCreated", result.priceCreated())
        .setParameter("fault", result.fault() == null ? null : result.fault().wireName())
        .setParameter("now", clock.now())
        .executeUpdate();
    String counter = result.outcome() == Outcome.ERROR ? "errors" : word(result.outcome());
    change(counter + " = " + counter + " + :value", importId, 1);
  }

  @Override
  public void complete(long importId, Instant fileExpiresAt) {
    change("status = 'completed', finished_at = :value", importId, clock.now());
    em.createNativeQuery("UPDATE client_import_files SET expires_at = :at WHERE import_id = :id")
        .setParameter("at", fileExpiresAt)
        .setParameter("id", importId)
        .executeUpdate();
  }

  @Override
  public List<ImportView> listLatest(int limit) {
    return views.listLatest(limit);
  }

  @Override
  public Optional<ImportView> find(long importId, Outcome outcome, PageRequest page) {
    return views.find(importId, outcome == null ? null : word(outcome), page);
  }

  private void change(String set, long importId, Object value) {
    Query update = em.createNativeQuery("UPDATE client_imports SET " + set + " WHERE id = :id");
    update.setParameter("id", importId).setParameter("value", value).executeUpdate();
  }

  private static String word(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }
}
