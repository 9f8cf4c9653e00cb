package com.functionalfit.platform.persistence;

import com.functionalfit.platform.security.CurrentCaller;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Identity, version and stamps of a row that people edit: who made it, who changed it last, and the
 * version an ETag is made of.
 */
@MappedSuperclass
public abstract class Stamped {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version
  @Column(nullable = false)
  private int version;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  @Column(name = "created_by", updatable = false)
  private Long createdBy;

  @Column(name = "updated_by")
  private Long updatedBy;

  /** Database id; null until the row is inserted. */
  public Long id() {
    return id;
  }

  public int version() {
    return version;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** Last change; the creation when the row was never changed. */
  public Instant updatedAt() {
    return updatedAt;
  }

  /** User who made the row; null for the system. */
  public Long createdBy() {
    return createdBy;
  }

  /** User who changed the row last; null for the system or when never changed. */
  public Long updatedBy() {
    return updatedBy;
  }

  /**
   * Counts a change of a part of the row's aggregate as a change of the row: version and stamps.
   */
  protected final void touch() {
    updatedAt = RowClock.now();
  }

  @PrePersist
  void stampCreation() {
    createdAt = RowClock.now();
    updatedAt = createdAt;
    createdBy = CurrentCaller.current().userId();
  }

  @PreUpdate
  void stampUpdate() {
    updatedAt = RowClock.now();
    updatedBy = CurrentCaller.current().userId();
  }
}
