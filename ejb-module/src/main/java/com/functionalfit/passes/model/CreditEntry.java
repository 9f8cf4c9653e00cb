package com.functionalfit.passes.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the append-only credit ledger. */
@Entity
@Table(name = "credit_ledger")
public class CreditEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "pass_id", nullable = false)
  private Long passId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Movement.Type type;

  @Column(nullable = false)
  private int credits;

  @Column(name = "available_delta", nullable = false)
  private int availableDelta;

  @Column(name = "held_delta", nullable = false)
  private int heldDelta;

  @Column(name = "registration_id")
  private Long registrationId;

  @Column(name = "event_guest_id")
  private Long eventGuestId;

  @Column(name = "reverses_id")
  private Long reversesId;

  @Column(name = "actor_user_id")
  private Long actorUserId;

  @Column(nullable = false)
  private String reason;

  @Column(name = "available_after", nullable = false)
  private int availableAfter;

  @Column(name = "held_after", nullable = false)
  private int heldAfter;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  protected CreditEntry() {}

  /**
   * Why and for what.
   *
   * @param registrationId null when it is about no registration
   * @param eventGuestId null when it is about no guest of an event
   * @param reversesId entry this one reverses; null when it reverses none
   * @param actorUserId null for the system
   */
  public record Cause(
      Long registrationId, Long eventGuestId, Long reversesId, Long actorUserId, String reason) {}

  /** The entry of a movement just made on the pass. */
  public CreditEntry(Pass pass, Movement movement, Cause cause, Instant now) {
    this.passId = pass.id();
    this.type = movement.type();
    this.credits = movement.credits();
    this.availableDelta = movement.availableDelta();
    this.heldDelta = movement.heldDelta();
    this.registrationId = cause.registrationId();
    this.eventGuestId = cause.eventGuestId();
    this.reversesId = cause.reversesId();
    this.actorUserId = cause.actorUserId();
    this.reason = cause.reason();
    this.availableAfter = pass.creditsAvailable();
    this.heldAfter = pass.creditsHeld();
    this.createdAt = now;
  }

  public Long id() {
    return id;
  }

  public Movement.Type type() {
    return type;
  }

  public int credits() {
    return credits;
  }

  public int availableDelta() {
    return availableDelta;
  }

  public int heldDelta() {
    return heldDelta;
  }

  public Long registrationId() {
    return registrationId;
  }

  public Long eventGuestId() {
    return eventGuestId;
  }

  public Long reversesId() {
    return reversesId;
  }

  public Long actorUserId() {
    return actorUserId;
  }

  public String reason() {
    return reason;
  }

  public int availableAfter() {
    return availableAfter;
  }

  public int heldAfter() {
    return heldAfter;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
