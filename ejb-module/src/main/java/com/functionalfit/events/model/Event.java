package com.functionalfit.events.model;

import com.functionalfit.events.EventType;
import com.functionalfit.platform.persistence.Stamped;
import com.functionalfit.shared.TimeRange;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A one-to-one session or a block with its guests. Life: scheduled → completed or no-show as
 * attendance is recorded, and back with it; scheduled → cancelled, for good (rules EVT-9, EVT-12).
 */
@Entity
@Table(name = "events")
public class Event extends Stamped {

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, columnDefinition = "varchar")
  private EventType type;

  @Column(nullable = false)
  private EventStatus status = EventStatus.SCHEDULED;

  @Column(name = "staff_id", nullable = false)
  private long staffId;

  @Column(name = "room_id", nullable = false)
  private long roomId;

  @Column(name = "service_type_id")
  private Long serviceTypeId;

  @Column(name = "series_id")
  private Long seriesId;

  @Column(name = "is_exception", nullable = false)
  private boolean isException;

  @Column(name = "starts_at", nullable = false)
  private Instant startsAt;

  @Column(name = "ends_at", nullable = false)
  private Instant endsAt;

  private String notes;

  @Column(nullable = false, updatable = false)
  private String origin = "internal";

  @Column(nullable = false)
  private boolean forced;

  @Column(name = "cancelled_at")
  private Instant cancelledAt;

  @Column(name = "cancelled_by")
  private Long cancelledBy;

  @Column(name = "cancel_reason")
  private String cancelReason;

  @Column(name = "ical_sequence", nullable = false)
  private int icalSequence;

  @OneToMany(mappedBy = "event", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("place")
  private List<EventGuest> guests = new ArrayList<>();

  protected Event() {}

  /** A scheduled event without guests. */
  public Event(EventPlan plan, boolean overConflict) {
    this.type = plan.type();
    this.startsAt = plan.time().start();
    this.endsAt = plan.time().end();
    this.roomId = plan.roomId();
    this.staffId = plan.staffId();
    this.serviceTypeId = plan.serviceTypeId();
    this.notes = plan.notes();
    this.forced = overConflict;
  }

  /** Takes place at another time, in another room or with somebody else. */
  public void move(TimeRange time, long room, long staff, boolean overConflict) {
    startsAt = time.start();
    endsAt = time.end();
    roomId = room;
    staffId = staff;
    forced = overConflict;
    icalSequence++;
  }

  /** Serves another purpose; a new service is told to those who come. */
  public void describe(Long serviceType, String text) {
    if (serviceType != null && !serviceType.equals(serviceTypeId)) {
      icalSequence++;
    }
    serviceTypeId = serviceType;
    notes = text;
  }

  /** No longer takes place; guests and money are settled by whoever calls. */
  public void cancel(String reason, Long userId, Instant now) {
    status = EventStatus.CANCELLED;
    cancelledAt = now;
    cancelledBy = userId;
    cancelReason = reason;
    icalSequence++;
  }

  public void joinSeries(long series) {
    seriesId = series;
  }

  /** Differs from its series from now on, so edits of the series leave it alone (rule REC-7). */
  public void becomeException() {
    isException = seriesId != null;
  }

  /** Adds a guest at the end of the list. */
  public EventGuest invite(GuestPlan plan, GuestPrice price, Instant now) {
    int last = guests.stream().mapToInt(EventGuest::place).max().orElse(-1);
    EventGuest guest = new EventGuest(this, plan, last + 1, price, now);
    guests.add(guest);
    touch();
    return guest;
  }

  public void dismiss(EventGuest guest) {
    guests.remove(guest);
    touch();
  }

  /**
   * Numbers the places anew.
   *
   * @param from number of the first place
   */
  public void number(List<EventGuest> order, int from) {
    for (int i = 0; i < order.size(); i++) {
      order.get(i).takePlace(from + i);
    }
    touch();
  }

  /** Lets the status follow the guests' attendance (rule EVT-12). */
  public void followAttendance() {
    touch();
    boolean isMarked = !guests.isEmpty() && guests.stream().allMatch(EventGuest::isMarked);
    if (status == EventStatus.CANCELLED || type == EventType.BLOCK) {
      return;
    }
    if (!isMarked) {
      status = EventStatus.SCHEDULED;
    } else {
      boolean hasCome = guests.stream().anyMatch(g -> g.attendance() == Attendance.ATTENDED);
      status = hasCome ? EventStatus.COMPLETED : EventStatus.NO_SHOW;
    }
  }

  public EventType type() {
    return type;
  }

  public EventStatus status() {
    return status;
  }

  public boolean isCancelled() {
    return status == EventStatus.CANCELLED;
  }

  public long staffId() {
    return staffId;
  }

  public long roomId() {
    return roomId;
  }

  /** Null for a block. */
  public Long serviceTypeId() {
    return serviceTypeId;
  }

  /** Series it was made from; null for a single event. */
  public Long seriesId() {
    return seriesId;
  }

  public boolean isException() {
    return isException;
  }

  public TimeRange time() {
    return new TimeRange(startsAt, endsAt);
  }

  public boolean hasStarted(Instant now) {
    return !startsAt.isAfter(now);
  }

  public boolean hasEnded(Instant now) {
    return !endsAt.isAfter(now);
  }

  /** Null without. */
  public String notes() {
    return notes;
  }

  public boolean isForced() {
    return forced;
  }

  /** Why it was cancelled; null when it was not, or nobody said. */
  public String cancelReason() {
    return cancelReason;
  }

  /** Guests in the order they were last numbered and added. */
  public List<EventGuest> guests() {
    return List.copyOf(guests);
  }

  public Optional<EventGuest> findGuest(long guestId) {
    return guests.stream().filter(guest -> guest.id() == guestId).findFirst();
  }
}
