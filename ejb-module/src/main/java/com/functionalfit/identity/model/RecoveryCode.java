package com.functionalfit.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One recovery code, known by its digest, good once. */
@Entity
@Table(name = "user_recovery_codes")
public class RecoveryCode {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "user_id", nullable = false, updatable = false)
  private long userId;

  @Column(name = "code_hash", nullable = false, updatable = false)
  private String codeHash;

  @Column(name = "used_at")
  private Instant usedAt;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  /** For JPA only. */
  protected RecoveryCode() {}

  /** A code that was just shown to its owner. */
  public RecoveryCode(long userId, String codeHash, Instant now) {
    this.userId = userId;
    this.codeHash = codeHash;
    this.createdAt = now;
  }

  public Long id() {
    return id;
  }

  public boolean isUsed() {
    return usedAt != null;
  }
}
