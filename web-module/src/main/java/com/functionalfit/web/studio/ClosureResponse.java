package com.functionalfit.web.studio;

import com.functionalfit.studio.ClosedView;
import com.functionalfit.studio.ClosureDetails;
import com.functionalfit.studio.ClosureImpact.AffectedSession;
import com.functionalfit.studio.SiteDirectory.SiteView;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A changed closure, with what it now does to the calendar. */
record ClosureResponse(
    long id,
    @Schema(enumeration = {"company", "site", "room"}) String scope,
    @Schema(nullable = true) SiteView site,
    @Schema(nullable = true) ClosureDetails.RoomRef room,
    @Schema(enumeration = {"blackout", "maintenance"}) String kind,
    Instant startsAt,
    Instant endsAt,
    String reason,
    int version,
    List<AffectedSession> affected,
    int cancelled) {

  static ClosureResponse of(ClosedView closed) {
    ClosureDetails closure = closed.closure();
    return new ClosureResponse(
        closure.id(),
        closure.scope(),
        closure.site(),
        closure.room(),
        closure.kind(),
        closure.startsAt(),
        closure.endsAt(),
        closure.reason(),
        closure.version(),
        closed.affected(),
        closed.cancelled());
  }
}
