package com.functionalfit.audit.persistence;

import com.functionalfit.audit.AuditDetails;
import com.functionalfit.audit.AuditFilter;
import com.functionalfit.audit.AuditLine;
import com.functionalfit.audit.AuditLine.Actor;
import com.functionalfit.audit.AuditLine.Client;
import com.functionalfit.audit.AuditLine.Entity;
import com.functionalfit.audit.AuditLine.Place;
import com.functionalfit.audit.ChainState;
import com.functionalfit.audit.model.AuditTrail;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlFilter;
import com.functionalfit.platform.persistence.SqlQuery;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class JpaAuditTrail implements AuditTrail {

  private static final String COLUMNS =
      """
      a.id, a.occurred_at, a.action, a.actor_kind, a.actor_user_id, a.actor_role, a.entity_type,
      a.entity_id, a.site_id, s.name AS site_name, a.room_id, r.name AS room_name,
      a.entity_starts_at, a.entity_ends_at, a.changed_fields, a.facts, p.actor_name,
      (SELECT c.full_name FROM clients c WHERE c.id = CAST(COALESCE(
        JSON_VALUE(a.facts, '$.after.clientId'),
        JSON_VALUE(a.facts, '$.before.clientId')) AS UNSIGNED)) AS client_name""";
  private static final String DETAILS =
      COLUMNS + ", p.ip, p.user_agent, p.before_json, p.after_json, a.request_id, a.hash";

  // Archived and deleted places still have their names here: history keeps them.
  private static final String ENTRIES =
      """
      FROM audit_log a LEFT JOIN audit_personal p ON p.audit_id = a.id
      LEFT JOIN sites s ON s.id = a.site_id LEFT JOIN rooms r ON r.id = a.room_id WHERE 1 = 1""";
  private static final String LATEST = "a.id DESC";
  private static final Map<String, String> SORTS =
      Map.of(
          "occurredAt", "a.occurred_at",
          "action", "a.action",
          "actor", "p.actor_name",
          "site", "s.name",
          "room", "r.name",
          "startsAt", "a.entity_starts_at");
  private static final String CHAIN =
      """
      SELECT v.checked_up_to, v.first_broken_id, v.checked_at
      FROM audit_verifications v ORDER BY v.id DESC LIMIT 1""";

  @PersistenceContext private EntityManager em;

  @Override
  public Page<AuditLine> list(AuditFilter filter, PageRequest page) {
    List<String> actions = filter.actions().isEmpty() ? null : filter.actions();
    return new SqlFilter(ENTRIES)
        .and("a.actor_user_id = :actor", "actor", filter.actorUserId())
        .and("a.action IN (:actions)", "actions", actions)
        .and("a.entity_type = :type", "type", filter.entityType())
        .and("a.entity_id = :entity", "entity", filter.entityId())
        .and("a.site_id = :site", "site", filter.siteId())
        .and("a.room_id = :room", "room", filter.roomId())
        .and("a.occurred_at >= :since", "since", filter.from())
        .and("a.occurred_at < :until", "until", filter.until())
        .page(
            em,
            COLUMNS,
            SqlFilter.order(page, SORTS, "a.occurred_at DESC", LATEST),
            page,
            JpaAuditTrail::line);
  }

  @Override
  public Optional<AuditDetails> find(long id) {
    return new SqlFilter(ENTRIES)
        .and("a.id = :id", "id", id).list(em, DETAILS, LATEST, 1, JpaAuditTrail::details).stream()
            .findFirst();
  }

  @Override
  public ChainState chainState() {
    return SqlQuery.of(em, CHAIN).rows().stream()
        .findFirst()
        .map(
            row ->
                new ChainState(
                    Rows.id(row, "checked_up_to"),
                    Rows.id(row, "first_broken_id") == null,
                    Rows.id(row, "first_broken_id"),
                    Rows.instant(row, "checked_at")))
        .orElse(new ChainState(null, true, null, null));
  }

  private static AuditLine line(Tuple row) {
    Snapshots facts = Snapshots.ofFacts(Rows.text(row, "facts"));
    List<String> changed = Snapshots.words(Rows.text(row, "changed_fields"));
    return new AuditLine(
        Rows.id(row, "id"),
        Rows.instant(row, "occurred_at"),
        Rows.text(row, "action"),
        actor(row),
        new Entity(Rows.text(row, "entity_type"), Rows.id(row, "entity_id")),
        client(facts, Rows.text(row, "client_name")),
        place(row, "site"),
        place(row, "room"),
        Rows.instant(row, "entity_starts_at"),
        Rows.instant(row, "entity_ends_at"),
        changed,
        facts.summary(changed));
  }

  private static AuditDetails details(Tuple row) {
    AuditLine line = line(row);
    Snapshots all =
        Snapshots.ofFacts(Rows.text(row, "facts"))
            .with(Rows.text(row, "before_json"), Rows.text(row, "after_json"));
    String hash = Rows.text(row, "hash");
    return new AuditDetails(
        line.id(),
        line.occurredAt(),
        line.action(),
        line.actor(),
        line.entity(),
        line.client(),
        line.site(),
        line.room(),
        line.entityStartsAt(),
        line.entityEndsAt(),
        line.changedFields(),
        line.summary(),
        all.before(),
        all.after(),
        nonEmpty(Rows.text(row, "ip")),
        nonEmpty(Rows.text(row, "user_agent")),
        Rows.text(row, "request_id"),
        hash,
        hash != null);
  }

  private static Actor actor(Tuple row) {
    Long id = Rows.id(row, "actor_user_id");
    String name = nonEmpty(Rows.text(row, "actor_name"));
    if (name == null) {
      name = id == null ? Rows.text(row, "actor_kind") : "user #" + id;
    }
    return new Actor(id, name, Rows.text(row, "actor_role"));
  }

  private static Client client(Snapshots facts, String name) {
    return facts
        .clientId()
        .map(id -> new Client(id, name))
        .filter(c -> c.name() != null)
        .orElse(null);
  }

  private static Place place(Tuple row, String kind) {
    Long id = Rows.id(row, kind + "_id");
    return id == null ? null : new Place(id, Rows.text(row, kind + "_name"));
  }

  private static String nonEmpty(String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
