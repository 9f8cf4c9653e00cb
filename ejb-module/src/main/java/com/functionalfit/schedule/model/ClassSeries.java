package com.functionalfit.schedule.model;

import com.functionalfit.platform.persistence.Stamped;
import com.functionalfit.schedule.LocalTimes;
import com.functionalfit.schedule.Recurrence;
import com.functionalfit.schedule.RecurrenceRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;

/**
 * One recurrence of a template. Life: active → ended; an edit of "this and following" ends it and
 * continues in a new series that names it as its predecessor (rule REC-7).
 */
@Entity
@Table(name = "class_series")
public class ClassSeries extends Stamped {

  @Column(name = "template_id", nullable = false, updatable = false)
  private long templateId;

  @Column(name = "starts_local", nullable = false)
  private LocalDateTime startsLocal;

  @Column(nullable = false)
  private String rrule;

  @Column(nullable = false, length = 65_535)
  private LocalTimes exdates;

  @Column(nullable = false, length = 65_535)
  private LocalTimes rdates;

  @Column(name = "room_id")
  private Long roomId;

  @Column(name = "trainer_id")
  private Long trainerId;

  @Column(columnDefinition = "smallint")
  private Integer capacity;

  @Column(name = "duration_min", columnDefinition = "smallint")
  private Integer durationMin;

  @Column(name = "previous_series_id")
  private Long previousSeriesId;

  @Column(name = "is_active", nullable = false)
  private boolean isActive = true;

  protected ClassSeries() {}

  public ClassSeries(long templateId, Recurrence recurrence, Overrides overrides) {
    this.templateId = templateId;
    reschedule(recurrence);
    override(overrides);
  }

  /** Values of the series where they differ from its template; null means the template's. */
  public record Overrides(Long roomId, Long trainerId, Integer capacity, Integer durationMin) {}

  /** Replaces when the series takes place. */
  public final void reschedule(Recurrence recurrence) {
    startsLocal = recurrence.startsLocal();
    rrule = recurrence.rule().text();
    exdates = LocalTimes.of(recurrence.exdates());
    rdates = LocalTimes.of(recurrence.rdates());
  }

  /** Replaces what the series says differently from its template. */
  public final void override(Overrides overrides) {
    roomId = overrides.roomId();
    trainerId = overrides.trainerId();
    capacity = overrides.capacity();
    durationMin = overrides.durationMin();
  }

  public void leaveOut(Collection<LocalDateTime> starts) {
    exdates = exdates.with(starts);
  }

  public void activate(boolean active) {
    isActive = active;
  }

  /** Stops generating; classes that exist are not touched. */
  public void end() {
    isActive = false;
  }

  /**
   * Continues this series from a start on: this one ends just before it. A COUNT is shared out, an
   * UNTIL stays with the new series.
   *
   * @param cut first wall-clock start of the new series
   */
  public ClassSeries splitAt(LocalDateTime cut) {
    Recurrence.Split split = recurrence().splitAt(cut);
    ClassSeries next = new ClassSeries(templateId, split.after(), overrides());
    next.previousSeriesId = id();
    reschedule(split.before());
    return next;
  }

  /** Whether the rule or an added date makes a class before a moment. */
  public boolean hasInstanceBefore(LocalDateTime moment) {
    return !recurrence().between(startsLocal, moment).isEmpty();
  }

  /** Ends the rule before a moment, so that nothing is generated from it on. */
  public void endBefore(LocalDateTime cut) {
    rrule = RecurrenceRule.parse(rrule).endingAt(cut.minusSeconds(1)).text();
    rdates = rdates.filter(time -> time.isBefore(cut));
  }

  public Recurrence recurrence() {
    return Recurrence.of(startsLocal, rrule, exdates.times(), rdates.times());
  }

  public Overrides overrides() {
    return new Overrides(roomId, trainerId, capacity, durationMin);
  }

  /** Room of its classes; null when neither the series nor the template names one. */
  public Long roomFor(ClassTemplate template) {
    return roomId != null ? roomId : template.details().defaultRoomId();
  }

  /** Trainer of its classes; null when neither the series nor the template names one. */
  public Long trainerFor(ClassTemplate template) {
    return trainerId != null ? trainerId : template.details().defaultTrainerId();
  }

  public int capacityFor(ClassTemplate template) {
    return capacity != null ? capacity : template.details().capacity();
  }

  public Duration durationFor(ClassTemplate template) {
    return durationMin != null ? Duration.ofMinutes(durationMin) : template.duration();
  }

  public long templateId() {
    return templateId;
  }

  public Long previousSeriesId() {
    return previousSeriesId;
  }

  public boolean isActive() {
    return isActive;
  }
}
