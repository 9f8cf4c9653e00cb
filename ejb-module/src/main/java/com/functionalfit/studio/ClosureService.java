package com.functionalfit.studio;

import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.shared.TimeRange;
import com.functionalfit.studio.ClosureImpact.AffectedSession;
import com.functionalfit.studio.model.Closure;
import com.functionalfit.studio.model.Closures;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Blackouts and maintenance (rule CLOS-1). */
@Stateless
public class ClosureService {

  @Inject private Closures closures;
  @Inject private RoomDirectory rooms;
  @Inject private SiteDirectory sites;
  @Inject @Any private Instance<ClosureImpact> impacts;
  @Inject private MasterDataJournal journal;

  /**
   * Closures that overlap a time, by start.
   *
   * @param siteId only those that close something of this site; null for all
   * @param roomId only those that close this room; null for all
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public List<ClosureDetails> list(TimeRange time, Long siteId, Long roomId) {
    return closures.list(time, siteId, roomId);
  }

  /**
   * Closes something.
   *
   * @throws Refusal VALIDATION when place, kind or time do not fit
   */
  @RolesAllowed(Roles.ADMIN)
  public ClosedView create(CreateClosure command) {
    Closure closure =
        new Closure(
            existing(command.area()),
            command.kind(),
            command.startsAt(),
            command.endsAt(),
            command.reason());
    rooms.lock(closures.listRooms(closure.area()));
    closures.add(closure);
    journal.created(closure);
    return closed(closure, command.cancelAffected());
  }

  /**
   * Changes a closure.
   *
   * @throws Refusal NOT_FOUND, STALE, or VALIDATION when place, kind or time do not fit
   */
  @RolesAllowed(Roles.ADMIN)
  public ClosedView update(UpdateClosure command) {
    Closure closure = find(command.id(), command.expectedVersion());
    Map<String, Object> before = closure.values();
    ClosureArea area = closure.area();
    closure.close(
        existing(
            new ClosureArea(
                command.scope().notNull("scope").orElse(area.scope()),
                command.siteId().orElse(area.siteId()),
                command.roomId().orElse(area.roomId()))),
        command.kind().notNull("kind").orElse(closure.kind()));
    closure.schedule(
        command.startsAt().notNull("startsAt").orElse(closure.time().start()),
        command.endsAt().notNull("endsAt").orElse(closure.time().end()));
    closure.explain(command.reason().notNull("reason").orElse(closure.reason()));
    rooms.lock(closures.listRooms(closure.area()));
    closures.flush();
    journal.updated(before, closure);
    return closed(closure, command.cancelAffected());
  }

  /**
   * Opens again what was closed; the next generation fills in.
   *
   * @throws Refusal NOT_FOUND or STALE
   */
  @RolesAllowed(Roles.ADMIN)
  public void remove(long closureId, int expectedVersion) {
    Closure closure = find(closureId, expectedVersion);
    Map<String, Object> before = closure.values();
    closures.remove(closure);
    closures.flush();
    journal.removed(before, closure);
  }

  private ClosedView closed(Closure closure, boolean cancelAffected) {
    List<AffectedSession> affected =
        impacts.stream()
            .flatMap(impact -> impact.listAffected(closure.area(), closure.time()).stream())
            .sorted(Comparator.comparing(AffectedSession::startsAt))
            .toList();
    int cancelled = 0;
    if (cancelAffected && !affected.isEmpty()) {
      cancelled =
          impacts.stream()
              .mapToInt(
                  impact -> impact.cancelAffected(closure.area(), closure.time(), closure.reason()))
              .sum();
    }
    return new ClosedView(
        closures.findDetails(closure.id()).orElseThrow(Refusal::notFound), affected, cancelled);
  }

  private ClosureArea existing(ClosureArea area) {
    if (area.siteId() != null && sites.find(area.siteId()).isEmpty()) {
      throw Refusal.invalid("siteId", FieldError.UNKNOWN);
    }
    if (area.roomId() != null && rooms.find(area.roomId()).isEmpty()) {
      throw Refusal.invalid("roomId", FieldError.UNKNOWN);
    }
    return area;
  }

  private Closure find(long closureId, int expectedVersion) {
    Closure closure = closures.find(closureId).orElseThrow(Refusal::notFound);
    if (closure.version() != expectedVersion) {
      throw Refusal.stale();
    }
    return closure;
  }
}
