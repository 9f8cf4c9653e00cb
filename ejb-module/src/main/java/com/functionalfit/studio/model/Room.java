package com.functionalfit.studio.model;

import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.persistence.Stamped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A room of a site, with what happens when two bookings of it overlap (rule CONF-3). */
@Entity
@Table(name = "rooms")
public class Room extends Stamped implements Recorded {

  @Column(name = "site_id", nullable = false)
  private long siteId;

  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private String color;

  @Column private Integer capacity;

  @Column(name = "conflict_mode", nullable = false)
  private String conflictMode;

  @Column(name = "is_active", nullable = false)
  private boolean active = true;

  @Column(name = "deleted_at")
  private Instant deletedAt;

  /** For JPA only. */
  protected Room() {}

  /** A new, active room. */
  public Room(long siteId, String name) {
    this.siteId = siteId;
    this.name = name;
  }

  /** Says where the room is and what it is called. */
  public void place(long site, String newName) {
    siteId = site;
    name = newName;
  }

  /**
   * Says how the room looks in the calendar and how many fit in.
   *
   * @param places null when flexible
   */
  public void equip(String newColor, Integer places) {
    color = newColor;
    capacity = places;
  }

  /** Says what happens to overlaps: block, confirm or allow. */
  public void guard(String mode) {
    conflictMode = mode;
  }

  public void activate(boolean isActive) {
    active = isActive;
  }

  /** Takes the room out of lists and look-ups (rule REF-1). */
  public void remove(Instant at) {
    active = false;
    deletedAt = at;
  }

  public boolean isLiving() {
    return deletedAt == null;
  }

  public long siteId() {
    return siteId;
  }

  public String name() {
    return name;
  }

  public String color() {
    return color;
  }

  /** Places; null when flexible. */
  public Integer capacity() {
    return capacity;
  }

  public String conflictMode() {
    return conflictMode;
  }

  public boolean isActive() {
    return active;
  }

  @Override
  public Change.Builder change() {
    return Change.of(ChangeAction.MASTER_DATA_CHANGED, "room", id())
        .at(new Change.Where(siteId, id(), null, null));
  }

  @Override
  public Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("siteId", siteId);
    values.put("name", name);
    values.put("color", color);
    values.put("capacity", capacity);
    values.put("conflictMode", conflictMode);
    values.put("isActive", active);
    return values;
  }
}
