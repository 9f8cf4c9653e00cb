package com.functionalfit.studio.model;

import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.persistence.Stamped;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.shared.TimeRange;
import com.functionalfit.studio.ClosureArea;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A time in which the company, a site or a room is closed. */
@Entity
@Table(name = "closures")
public class Closure extends Stamped implements Recorded {

  private static final String MAINTENANCE = "maintenance";

  @Column(nullable = false)
  private String scope;

  @Column(name = "site_id")
  private Long siteId;

  @Column(name = "room_id")
  private Long roomId;

  @Column(nullable = false)
  private String kind;

  @Column(name = "starts_at", nullable = false)
  private Instant startsAt;

  @Column(name = "ends_at", nullable = false)
  private Instant endsAt;

  @Column(nullable = false)
  private String reason;

  /** For JPA only. */
  protected Closure() {}

  /** A new closure; see {@link #close}. */
  public Closure(ClosureArea area, String kind, Instant startsAt, Instant endsAt, String reason) {
    close(area, kind);
    schedule(startsAt, endsAt);
    explain(reason);
  }

  /**
   * Says what is closed.
   *
   * @param newKind blackout, or maintenance for a room
   * @throws Refusal VALIDATION when area and kind do not fit together
   */
  public final void close(ClosureArea area, String newKind) {
    boolean ofSite = ClosureArea.SITE.equals(area.scope());
    boolean ofRoom = ClosureArea.ROOM.equals(area.scope());
    checkPlace("siteId", ofSite, area.siteId());
    checkPlace("roomId", ofRoom, area.roomId());
    if (MAINTENANCE.equals(newKind) && !ofRoom) {
      throw Refusal.invalid("kind", FieldError.RANGE);
    }
    scope = area.scope();
    siteId = area.siteId();
    roomId = area.roomId();
    kind = newKind;
  }

  /**
   * Says when it is closed.
   *
   * @throws Refusal VALIDATION when the end is not after the start
   */
  public final void schedule(Instant from, Instant until) {
    if (!until.isAfter(from)) {
      throw Refusal.invalid("endsAt", FieldError.RANGE);
    }
    startsAt = from;
    endsAt = until;
  }

  public final void explain(String newReason) {
    reason = newReason;
  }

  public ClosureArea area() {
    return new ClosureArea(scope, siteId, roomId);
  }

  public TimeRange time() {
    return new TimeRange(startsAt, endsAt);
  }

  /** {@code blackout} or {@code maintenance}. */
  public String kind() {
    return kind;
  }

  public String reason() {
    return reason;
  }

  @Override
  public Change.Builder change() {
    return Change.of(ChangeAction.CLOSURE_CHANGED, "closure", id())
        .at(new Change.Where(siteId, roomId, startsAt, endsAt));
  }

  @Override
  public Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("scope", scope);
    values.put("siteId", siteId);
    values.put("roomId", roomId);
    values.put("kind", kind);
    values.put("startsAt", startsAt.toString());
    values.put("endsAt", endsAt.toString());
    values.put("reason", reason);
    return values;
  }

  private static void checkPlace(String field, boolean isNeeded, Long id) {
    if (isNeeded && id == null) {
      throw Refusal.invalid(field, FieldError.REQUIRED);
    }
    if (!isNeeded && id != null) {
      throw Refusal.invalid(field, FieldError.RANGE);
    }
  }
}
