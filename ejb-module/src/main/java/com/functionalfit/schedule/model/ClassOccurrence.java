package com.functionalfit.schedule.model;

import com.functionalfit.platform.persistence.Stamped;
import com.functionalfit.shared.TimeRange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One dated class. Life: scheduled → completed when its end passes; scheduled → cancelled, and back
 * while it is in the future (rules CLS-7 to CLS-9).
 *
 * <p>The two seat counters are written by guarded statements only (see {@code OccurrenceSeats}),
 * never from here. Those raise the row's version too; {@code editedVersion} remembers the version
 * of the last edit, so that an editor who has not seen the latest booking is not refused.
 */
@Entity
@Table(name = "class_occurrences")
public class ClassOccurrence extends Stamped {

  @Column(name = "template_id", nullable = false, updatable = false)
  private long templateId;

  @Column(name = "series_id")
  private Long seriesId;

  @Column(name = "is_exception", nullable = false)
  private boolean isException;

  @Column(name = "starts_at", nullable = false)
  private Instant startsAt;

  @Column(name = "ends_at", nullable = false)
  private Instant endsAt;

  @Column(name = "room_id", nullable = false)
  private long roomId;

  @Column(name = "trainer_id", nullable = false)
  private long trainerId;

  @Column(nullable = false, columnDefinition = "smallint")
  private int capacity;

  @Column(name = "credits_required", nullable = false, columnDefinition = "tinyint")
  private int creditsRequired;

  @Column(nullable = false, updatable = false)
  private int booked;

  @Column(nullable = false, updatable = false)
  private int waiting;

  @Column(nullable = false)
  private OccurrenceStatus status = OccurrenceStatus.SCHEDULED;

  @Column(name = "cancelled_at")
  private Instant cancelledAt;

  @Column(name = "cancel_reason")
  private String cancelReason;

  @Column(name = "ical_sequence", nullable = false)
  private int icalSequence;

  @Column(nullable = false)
  private boolean forced;

  @Column(name = "edited_version", nullable = false)
  private int editedVersion;

  protected ClassOccurrence() {}

  /** A scheduled class with nobody in it. */
  public ClassOccurrence(Plan plan, boolean forced) {
    this.templateId = plan.templateId();
    this.seriesId = plan.seriesId();
    this.startsAt = plan.time().start();
    this.endsAt = plan.time().end();
    this.roomId = plan.roomId();
    this.trainerId = plan.trainerId();
    this.capacity = plan.capacity();
    this.creditsRequired = plan.creditsRequired();
    this.forced = forced;
  }

  /**
   * What a dated class is made from.
   *
   * @param seriesId null for a class made by hand
   */
  public record Plan(
      long templateId,
      Long seriesId,
      TimeRange time,
      long roomId,
      long trainerId,
      int capacity,
      int creditsRequired) {}

  /** Whether an editor who saw this version missed an edit. */
  public boolean isStale(int seenVersion) {
    return seenVersion < editedVersion || seenVersion > version();
  }

  /** Takes place at another time, in another room or with another trainer. */
  public void move(TimeRange time, long room, long trainer, boolean overConflict) {
    startsAt = time.start();
    endsAt = time.end();
    roomId = room;
    trainerId = trainer;
    forced = overConflict;
    icalSequence++;
    edited();
  }

  public void offer(int seats, int credits) {
    capacity = seats;
    creditsRequired = credits;
    edited();
  }

  /** No longer takes place; people and money are settled by whoever listens. */
  public void cancel(String reason, Instant now) {
    status = OccurrenceStatus.CANCELLED;
    cancelledAt = now;
    cancelReason = reason;
    icalSequence++;
    edited();
  }

  /** Takes place after all; former registrations do not come back (rule CLS-8). */
  public void reopen(boolean overConflict) {
    status = OccurrenceStatus.SCHEDULED;
    cancelledAt = null;
    cancelReason = null;
    forced = overConflict;
    icalSequence++;
    edited();
  }

  /** Differs from its series from now on, so edits of the series leave it alone (rule REC-7). */
  public void becomeException() {
    isException = seriesId != null;
    edited();
  }

  public void joinSeries(long series) {
    seriesId = series;
    edited();
  }

  private void edited() {
    editedVersion = version() + 1;
  }

  public long templateId() {
    return templateId;
  }

  /** Series it was made from; null when made by hand. */
  public Long seriesId() {
    return seriesId;
  }

  public boolean isException() {
    return isException;
  }

  public TimeRange time() {
    return new TimeRange(startsAt, endsAt);
  }

  public long roomId() {
    return roomId;
  }

  public long trainerId() {
    return trainerId;
  }

  public int capacity() {
    return capacity;
  }

  public int creditsRequired() {
    return creditsRequired;
  }

  /** Seats taken when the row was read. */
  public int booked() {
    return booked;
  }

  /** Whether nobody has a seat or waits for one. */
  public boolean isEmpty() {
    return booked == 0 && waiting == 0;
  }

  public OccurrenceStatus status() {
    return status;
  }

  public boolean isForced() {
    return forced;
  }

  /** Why it was cancelled; null when it was not, or nobody said. */
  public String cancelReason() {
    return cancelReason;
  }

  public boolean isCancelled() {
    return status == OccurrenceStatus.CANCELLED;
  }

  public boolean hasStarted(Instant now) {
    return !startsAt.isAfter(now);
  }
}
