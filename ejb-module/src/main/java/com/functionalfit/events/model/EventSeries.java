package com.functionalfit.events.model;

import com.functionalfit.platform.persistence.Stamped;
import com.functionalfit.schedule.LocalTimes;
import com.functionalfit.schedule.Recurrence;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;

/**
 * The rule a number of events was made by at once. An edit of "this and following" ends it and
 * continues in a new series that names it as its predecessor (rule REC-7).
 */
@Entity
@Table(name = "event_series")
public class EventSeries extends Stamped {

  @Column(name = "staff_id", nullable = false)
  private long staffId;

  @Column(name = "starts_local", nullable = false)
  private LocalDateTime startsLocal;

  @Column(name = "duration_min", nullable = false, columnDefinition = "smallint")
  private int durationMin;

  @Column(nullable = false)
  private String rrule;

  @Column(nullable = false, length = 65_535)
  private LocalTimes exdates;

  @Column(nullable = false, length = 65_535)
  private LocalTimes rdates;

  @Column(name = "previous_series_id", updatable = false)
  private Long previousSeriesId;

  protected EventSeries() {}

  public EventSeries(long staffId, Recurrence recurrence, Duration length) {
    this(staffId, recurrence, length, null);
  }

  private EventSeries(long staffId, Recurrence recurrence, Duration length, Long previous) {
    this.staffId = staffId;
    this.durationMin = (int) length.toMinutes();
    this.previousSeriesId = previous;
    reschedule(recurrence);
  }

  /** Replaces when the series takes place. */
  public final void reschedule(Recurrence recurrence) {
    startsLocal = recurrence.startsLocal();
    rrule = recurrence.rule().text();
    exdates = LocalTimes.of(recurrence.exdates());
    rdates = LocalTimes.of(recurrence.rdates());
  }

  /** Belongs to somebody else, or lasts longer. */
  public void hand(long staff, Duration length) {
    staffId = staff;
    durationMin = (int) length.toMinutes();
  }

  /** One start of the rule is taken elsewhere by an exception. */
  public void leaveOut(Collection<LocalDateTime> starts) {
    reschedule(recurrence().without(starts));
  }

  /**
   * Continues this series from a start on: this one ends just before it.
   *
   * @param cut first wall-clock start of the new series
   */
  public EventSeries splitAt(LocalDateTime cut) {
    Recurrence.Split split = recurrence().splitAt(cut);
    reschedule(split.before());
    return new EventSeries(staffId, split.after(), length(), id());
  }

  /** Ends before a moment. */
  public void endBefore(LocalDateTime cut) {
    reschedule(recurrence().endingBefore(cut));
  }

  /** Whether the rule or an added date makes an event before a moment. */
  public boolean hasInstanceBefore(LocalDateTime moment) {
    return !recurrence().between(startsLocal, moment).isEmpty();
  }

  public Recurrence recurrence() {
    return Recurrence.of(startsLocal, rrule, exdates.times(), rdates.times());
  }

  public Duration length() {
    return Duration.ofMinutes(durationMin);
  }

  public long staffId() {
    return staffId;
  }

  /** Series this one continues; null for none. */
  public Long previousSeriesId() {
    return previousSeriesId;
  }
}
