package com.functionalfit.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The personal part of an audit entry. It can be deleted without breaking the chain, because the
 * entry itself holds only its salted digest (rule AUD-4).
 */
@Entity
@Table(name = "audit_personal")
public class AuditPersonal {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "audit_id", nullable = false)
  private Long auditId;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(nullable = false)
  private byte[] salt;

  @Column(name = "actor_name", nullable = false)
  private String actorName;

  @Column(nullable = false)
  private String ip;

  @Column(name = "user_agent", nullable = false)
  private String userAgent;

  @Column(name = "before_json", length = 1_000_000)
  private String beforeJson;

  @Column(name = "after_json", length = 1_000_000)
  private String afterJson;

  protected AuditPersonal() {}

  /** The personal part of the entry with the given id. */
  public AuditPersonal(long auditId, Instant createdAt, byte[] salt, PersonalPayload payload) {
    this.auditId = auditId;
    this.createdAt = createdAt;
    this.salt = salt.clone();
    this.actorName = payload.actorName();
    this.ip = payload.ip();
    this.userAgent = payload.userAgent();
    this.beforeJson = payload.beforeJson();
    this.afterJson = payload.afterJson();
  }
}
