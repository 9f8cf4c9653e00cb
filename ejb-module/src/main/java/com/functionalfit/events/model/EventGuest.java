package com.functionalfit.events.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * One guest of an event: a part of it, changed through it. Life: unmarked → attended or no-show,
 * and back.
 */
@Entity
@Table(name = "event_guests")
public class EventGuest {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version
  @Column(nullable = false)
  private int version;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @SuppressWarnings("UnusedVariable") // the side of the association that holds the key
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "event_id", nullable = false, updatable = false)
  private Event event;

  @Column(name = "client_id", nullable = false, updatable = false)
  private long clientId;

  @Column(name = "guest_index", nullable = false, updatable = false, columnDefinition = "smallint")
  private int guestIndex;

  @Column(name = "position", nullable = false, columnDefinition = "smallint")
  private int place;

  @Embedded private GuestPrice price;
  @Embedded private GuestPayment payment;

  private Attendance attendance;

  @Column(name = "checked_in_at")
  private Instant checkedInAt;

  @Column(name = "checked_in_by")
  private Long checkedInBy;

  protected EventGuest() {}

  EventGuest(Event event, GuestPlan plan, int place, GuestPrice price, Instant now) {
    this.event = event;
    this.clientId = plan.clientId();
    this.guestIndex = plan.guestIndex();
    this.place = place;
    this.price = price;
    this.payment = GuestPayment.pending();
    this.createdAt = now;
  }

  void takePlace(int position) {
    place = position;
  }

  /** Another price, unless attendance fixed the present one (rule EVT-4). */
  public void reprice(GuestPrice now) {
    if (!isMarked()) {
      price = now;
    }
  }

  /**
   * Records whether the guest came, and how that was paid.
   *
   * @param userId who recorded it; null for the system
   */
  public void mark(Attendance what, GuestPayment how, Long userId, Instant now) {
    attendance = what;
    payment = how;
    checkedInAt = now;
    checkedInBy = userId;
  }

  /** Nothing is recorded any more (rule CHK-5). */
  public void unmark() {
    attendance = null;
    payment = GuestPayment.pending();
    checkedInAt = null;
    checkedInBy = null;
  }

  /** Nothing is recorded any more, and what was paid went back, which stays readable. */
  public void takeBack() {
    GuestPayment was = payment;
    unmark();
    payment = was.refunded();
  }

  public Long id() {
    return id;
  }

  public int version() {
    return version;
  }

  public long clientId() {
    return clientId;
  }

  public int guestIndex() {
    return guestIndex;
  }

  /** 0 is the main guest. */
  public int place() {
    return place;
  }

  public GuestPrice price() {
    return price;
  }

  public GuestPayment payment() {
    return payment;
  }

  /** Null while unmarked. */
  public Attendance attendance() {
    return attendance;
  }

  public boolean isMarked() {
    return attendance != null;
  }

  /** When attendance was recorded; null while unmarked. */
  public Instant checkedInAt() {
    return checkedInAt;
  }
}
