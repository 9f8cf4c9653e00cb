package com.functionalfit.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A link that was sent out, known by its digest, good once and for a while. */
@Entity
@Table(name = "one_time_tokens")
public class OneTimeToken {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "user_id", nullable = false, updatable = false)
  private long userId;

  @Column(nullable = false, updatable = false)
  private String purpose;

  @Column(name = "token_hash", nullable = false, updatable = false)
  private String tokenHash;

  @Column(name = "new_email", updatable = false)
  private String newEmail;

  @Column(name = "expires_at", nullable = false, updatable = false)
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  /** For JPA only. */
  protected OneTimeToken() {}

  /**
   * A link that is good from now on.
   *
   * @param purpose stored name of the purpose
   * @param newEmail address to change to; null for other purposes
   */
  public OneTimeToken(
      long userId,
      String purpose,
      String tokenHash,
      String newEmail,
      Instant now,
      Instant expiresAt) {
    this.userId = userId;
    this.purpose = purpose;
    this.tokenHash = tokenHash;
    this.newEmail = newEmail;
    this.createdAt = now;
    this.expiresAt = expiresAt;
  }

  public Long id() {
    return id;
  }

  public long userId() {
    return userId;
  }

  public String purpose() {
    return purpose;
  }

  public String newEmail() {
    return newEmail;
  }

  public boolean isUsable(Instant now) {
    return usedAt == null && now.isBefore(expiresAt);
  }
}
