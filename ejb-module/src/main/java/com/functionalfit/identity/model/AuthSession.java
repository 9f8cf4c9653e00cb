package com.functionalfit.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** The record of a session or token. It is touched and ended by guarded statements only. */
@Entity
@Table(name = "auth_sessions")
public class AuthSession {

  /** Where a sign-in came from; missing parts are stored empty. */
  public record Origin(String ip, String userAgent) {
    public Origin {
      ip = Objects.requireNonNullElse(ip, "");
      userAgent = Objects.requireNonNullElse(userAgent, "");
    }
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "user_id", nullable = false, updatable = false)
  private long userId;

  @Column(nullable = false, updatable = false)
  private String kind;

  @Column(name = "token_hash", nullable = false, updatable = false)
  private String tokenHash;

  @Column(updatable = false)
  private String name;

  @Column(nullable = false, updatable = false)
  private String ip;

  @Column(name = "user_agent", nullable = false, updatable = false)
  private String userAgent;

  @Column(name = "last_seen_at", nullable = false)
  private Instant lastSeenAt;

  @Column(name = "expires_at", nullable = false)
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "revoke_reason")
  private String revokeReason;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  /** For JPA only. */
  protected AuthSession() {}

  /**
   * A session that starts now.
   *
   * @param name what the owner calls a token; may be null
   */
  public AuthSession(
      long userId, SessionKind kind, String tokenHash, String name, Origin origin, Instant now) {
    this.userId = userId;
    this.kind = kind.stored();
    this.tokenHash = tokenHash;
    this.name = name;
    this.ip = origin.ip();
    this.userAgent = origin.userAgent();
    this.lastSeenAt = now;
    this.createdAt = now;
    this.expiresAt = SessionLife.firstEnd(kind, now);
  }

  public Long id() {
    return id;
  }

  public long userId() {
    return userId;
  }

  public SessionKind kind() {
    return SessionKind.of(kind);
  }

  public String tokenHash() {
    return tokenHash;
  }

  public String name() {
    return name;
  }

  public String ip() {
    return ip;
  }

  public String userAgent() {
    return userAgent;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant lastSeenAt() {
    return lastSeenAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  public boolean isRevoked() {
    return revokedAt != null;
  }

  /** Null while it lives. */
  public String revokeReason() {
    return revokeReason;
  }
}
