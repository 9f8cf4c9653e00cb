package com.functionalfit.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One line of the audit trail. Written once; only the seal (hash of the former entry and own hash)
 * is added later, in id order.
 */
@Entity
@Table(name = "audit_log")
public class AuditEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  // What is sealed never changes: the nodes' database user may update the two columns of the seal
  // alone.
  @Column(name = "occurred_at", nullable = false, updatable = false)
  private Instant occurredAt;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "request_id", nullable = false, updatable = false)
  private String requestId;

  @Column(name = "actor_kind", nullable = false, updatable = false)
  private String actorKind;

  @Column(name = "actor_user_id", updatable = false)
  private Long actorUserId;

  @Column(name = "actor_role", updatable = false)
  private String actorRole;

  @Column(nullable = false, updatable = false)
  private String action;

  @Column(name = "entity_type", nullable = false, updatable = false)
  private String entityType;

  @Column(name = "entity_id", updatable = false)
  private Long entityId;

  @Column(name = "site_id", updatable = false)
  private Long siteId;

  @Column(name = "room_id", updatable = false)
  private Long roomId;

  @Column(name = "entity_starts_at", updatable = false)
  private Instant entityStartsAt;

  @Column(name = "entity_ends_at", updatable = false)
  private Instant entityEndsAt;

  @Column(name = "changed_fields", nullable = false, length = 1_000_000, updatable = false)
  private String changedFields;

  @Column(nullable = false, length = 1_000_000, updatable = false)
  private String facts;

  @Column(name = "personal_digest", nullable = false, updatable = false)
  private String personalDigest;

  @Column(name = "prev_hash")
  private String prevHash;

  private String hash;

  protected AuditEntry() {}

  /** A new, unsealed entry. */
  public AuditEntry(Actor actor, What what, Place place, Instant occurredAt, Content content) {
    this.occurredAt = occurredAt;
    this.createdAt = occurredAt;
    this.requestId = actor.requestId();
    this.actorKind = actor.kind();
    this.actorUserId = actor.userId();
    this.actorRole = actor.role();
    this.action = what.action();
    this.entityType = what.entityType();
    this.entityId = what.entityId();
    this.siteId = place.siteId();
    this.roomId = place.roomId();
    this.entityStartsAt = place.startsAt();
    this.entityEndsAt = place.endsAt();
    this.changedFields = content.changedFields();
    this.facts = content.facts();
    this.personalDigest = content.personalDigest();
  }

  /** Who acted. */
  public record Actor(String kind, Long userId, String role, String requestId) {}

  /** What was done to what. */
  public record What(String action, String entityType, Long entityId) {}

  /** Where and when the thing takes place; all parts may be null. */
  public record Place(Long siteId, Long roomId, Instant startsAt, Instant endsAt) {}

  /** The JSON parts and the digest of the personal part. */
  public record Content(String changedFields, String facts, String personalDigest) {}

  public Long id() {
    return id;
  }

  public boolean isSealed() {
    return hash != null;
  }

  /** Hash of this entry; null until sealed. */
  public String hash() {
    return hash;
  }

  /** Hash of the entry sealed before this one; null until sealed. */
  public String prevHash() {
    return prevHash;
  }

  /**
   * Links the entry to the chain.
   *
   * @param previous hash of the entry before, or the chain's first link
   * @throws IllegalStateException when it is sealed already
   */
  public void seal(String previous) {
    if (isSealed()) {
      throw new IllegalStateException("Audit entry " + id + " is sealed already");
    }
    this.prevHash = previous;
    this.hash = ChainHash.of(previous, this);
  }

  /** Whether the stored hash is the one the content has, given the entry before. */
  public boolean isIntact(String previous) {
    return previous.equals(prevHash) && ChainHash.of(previous, this).equals(hash);
  }

  /** Every sealed column in a fixed order and unambiguous form. */
  String canonical() {
    StringBuilder text = new StringBuilder();
    for (Object part :
        new Object[] {
          id,
          occurredAt,
          requestId,
          actorKind,
          actorUserId,
          actorRole,
          action,
          entityType,
          entityId,
          siteId,
          roomId,
          entityStartsAt,
          entityEndsAt,
          changedFields,
          facts,
          personalDigest
        }) {
      String value = part == null ? "" : part.toString();
      text.append(part == null ? -1 : value.length()).append(':').append(value).append(';');
    }
    return text.toString();
  }
}
