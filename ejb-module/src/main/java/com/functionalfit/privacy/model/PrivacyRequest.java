package com.functionalfit.privacy.model;

import com.functionalfit.platform.persistence.Stamped;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * What somebody asked about their data. A copy goes pending, running, done (or failed); to be
 * forgotten waits pending for a decision, then is rejected, or running and done.
 */
@Entity
@Table(name = "privacy_requests")
public class PrivacyRequest extends Stamped {

  public static final String EXPORT = "export";
  public static final String ERASURE = "erasure";

  private static final String PENDING = "pending";
  private static final String RUNNING = "running";
  private static final String DONE = "done";
  private static final String REJECTED = "rejected";
  private static final String FAILED = "failed";
  private static final int DAYS = 30;

  @Column(name = "user_id")
  private Long userId;

  @Column(name = "client_id")
  private Long clientId;

  @Column(nullable = false)
  private String kind;

  @Column(nullable = false)
  private String status;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private String reason;

  /** For JPA only. */
  protected PrivacyRequest() {}

  /**
   * A new request.
   *
   * @param userId null for a walk-in
   * @param clientId null without client profile
   * @param today the law gives {@value #DAYS} days from then
   */
  public PrivacyRequest(String kind, Long userId, Long clientId, String reason, LocalDate today) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.userId = userId;
    this.clientId = clientId;
    this.reason = reason;
    this.status = PENDING;
    this.dueOn = today.plusDays(DAYS);
  }

  /** The work has begun, perhaps once more. */
  public void begin() {
    status = RUNNING;
  }

  public void finish() {
    status = DONE;
  }

  public void fail() {
    status = FAILED;
  }

  /**
   * Somebody decided to do it.
   *
   * @throws Refusal ALREADY_DECIDED
   */
  public void approve(long userIdOfAdmin, Instant at) {
    decide(userIdOfAdmin, at);
    begin();
  }

  /**
   * Somebody decided not to do it.
   *
   * @throws Refusal ALREADY_DECIDED
   */
  public void reject(long userIdOfAdmin, String why, Instant at) {
    decide(userIdOfAdmin, at);
    reason = why;
    status = REJECTED;
  }

  private void decide(long userIdOfAdmin, Instant at) {
    if (!ERASURE.equals(kind) || !PENDING.equals(status)) {
      throw new Refusal(ProblemCode.ALREADY_DECIDED, Map.of("status", status));
    }
    decidedBy = userIdOfAdmin;
    decidedAt = at;
  }

  public boolean isDone() {
    return DONE.equals(status);
  }

  /** Account; null for a walk-in. */
  public Long userId() {
    return userId;
  }

  /** Client profile; null without one. */
  public Long clientId() {
    return clientId;
  }

  public String kind() {
    return kind;
  }

  public String status() {
    return status;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  /** Why the person asks, or why it was rejected; null without. */
  public String reason() {
    return reason;
  }
}
