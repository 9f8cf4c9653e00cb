package com.functionalfit.clients.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One entry of the append-only consent log; the newest entry of a kind is in force. */
@Entity
@Table(name = "consents")
public class Consent {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "client_id", updatable = false)
  private Long clientId;

  @Column(name = "user_id", updatable = false)
  private Long userId;

  @Column(nullable = false, updatable = false)
  private String kind;

  @Column(name = "document_version", nullable = false, updatable = false)
  private String documentVersion;

  @Column(nullable = false, updatable = false)
  private String action;

  @Column(nullable = false, updatable = false)
  private String source;

  @Column(updatable = false)
  private String ip;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  /** For JPA only. */
  protected Consent() {}

  /**
   * What a person decided.
   *
   * @param whose at least one of client and user
   * @param source registration, profile, staff or import
   * @param ip address the decision came from; null when unknown
   */
  public Consent(Whose whose, Decision decision, String source, String ip, Instant at) {
    this.clientId = whose.clientId();
    this.userId = whose.userId();
    this.kind = decision.kind();
    this.documentVersion = decision.documentVersion();
    this.action = decision.action();
    this.source = source;
    this.ip = ip;
    this.createdAt = at;
  }

  /** The person; one of the two may be null. */
  public record Whose(Long clientId, Long userId) {}

  /**
   * The decision.
   *
   * @param kind privacy_policy, health_data or marketing
   * @param action granted or withdrawn
   */
  public record Decision(String kind, String action, String documentVersion) {}

  public Long id() {
    return id;
  }

  public String kind() {
    return kind;
  }

  public String documentVersion() {
    return documentVersion;
  }

  public String action() {
    return action;
  }

  public String source() {
    return source;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
