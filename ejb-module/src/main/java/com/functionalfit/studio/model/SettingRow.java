package com.functionalfit.studio.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The stored value of one setting. */
@Entity
@Table(name = "settings")
public class SettingRow {

  @Id
  @Column(name = "setting_key")
  private String name;

  /** JSON text. */
  @Column(nullable = false)
  private String value;

  @Version
  @Column(nullable = false)
  private int version;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  @Column(name = "updated_by")
  private Long updatedBy;

  /** For JPA only. */
  protected SettingRow() {}

  /** A value for a setting that had none. */
  public SettingRow(String name, String json, Long changedBy, Instant at) {
    this.name = name;
    change(json, changedBy, at);
  }

  /** Replaces the value. */
  public final void change(String json, Long changedBy, Instant at) {
    this.value = json;
    this.updatedBy = changedBy;
    this.updatedAt = at;
  }

  public String name() {
    return name;
  }

  /** The value as JSON text. */
  public String json() {
    return value;
  }

  public int version() {
    return version;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  /** User who changed it last; null when nobody did. */
  public Long updatedBy() {
    return updatedBy;
  }
}
