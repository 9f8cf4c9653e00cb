package com.functionalfit.schedule.model;

import com.functionalfit.platform.persistence.Stamped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A kind of group class (rule CLS-1). Life: active ↔ inactive → deleted; a deleted template is
 * inactive, stays readable for history and never comes back.
 */
@Entity
@Table(name = "class_templates")
public class ClassTemplate extends Stamped {

  @Column(nullable = false)
  private String title;

  @Column(length = 65_535)
  private String description;

  @Column(name = "default_room_id")
  private Long defaultRoomId;

  @Column(name = "default_trainer_id")
  private Long defaultTrainerId;

  @Column(name = "duration_min", nullable = false, columnDefinition = "smallint")
  private int durationMin;

  @Column(nullable = false, columnDefinition = "smallint")
  private int capacity;

  @Column(name = "credits_required", nullable = false, columnDefinition = "tinyint")
  private int creditsRequired;

  @Column(nullable = false, columnDefinition = "char(7)")
  private String color;

  @Column(nullable = false, length = 65_535)
  private Tags tags;

  @Column(nullable = false)
  private TemplateStatus status;

  @Column(name = "is_public", nullable = false)
  private boolean isPublic;

  @Column(name = "deleted_at")
  private Instant deletedAt;

  protected ClassTemplate() {}

  public ClassTemplate(Details details) {
    revise(details);
  }

  /**
   * What a template says.
   *
   * @param description null for none
   * @param defaultRoomId null when every series or class names its own
   * @param defaultTrainerId null when every series or class names its own
   */
  public record Details(
      String title,
      String description,
      Long defaultRoomId,
      Long defaultTrainerId,
      int durationMin,
      int capacity,
      int creditsRequired,
      String color,
      Tags tags,
      TemplateStatus status,
      boolean isPublic) {}

  /** Replaces what the template says; dated classes keep what they have. */
  public void revise(Details details) {
    title = details.title();
    description = details.description();
    defaultRoomId = details.defaultRoomId();
    defaultTrainerId = details.defaultTrainerId();
    durationMin = details.durationMin();
    capacity = details.capacity();
    creditsRequired = details.creditsRequired();
    color = details.color();
    tags = details.tags();
    status = details.status();
    isPublic = details.isPublic();
  }

  /** Takes the template out of use for good (rule CLS-10). */
  public void delete(Instant now) {
    status = TemplateStatus.INACTIVE;
    deletedAt = now;
  }

  public Details details() {
    return new Details(
        title,
        description,
        defaultRoomId,
        defaultTrainerId,
        durationMin,
        capacity,
        creditsRequired,
        color,
        tags,
        status,
        isPublic);
  }

  public String title() {
    return title;
  }

  public Duration duration() {
    return Duration.ofMinutes(durationMin);
  }

  public boolean isActive() {
    return status == TemplateStatus.ACTIVE;
  }

  public boolean isDeleted() {
    return deletedAt != null;
  }
}
