package com.functionalfit.web.events;

import com.functionalfit.events.EventCalendar;
import com.functionalfit.events.EventCheckIn;
import com.functionalfit.events.EventCheckIn.RowResult;
import com.functionalfit.events.EventCheckInService;
import com.functionalfit.events.EventView;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Recording who came to an event. Rows that lose a lock are repeated one by one below. */
@Path(ApiPaths.V1 + "/events/{id}/check-in")
@ApplicationScoped
@Tag(name = "Events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventCheckInResource {

  @Inject private EventCheckInService checkIns;
  @Inject private EventCalendar calendar;

  /** The event as it is now, and what became of each row in the order asked. */
  @Schema(name = "EventCheckInResult")
  record Result(EventView event, List<RowResult> results) {}

  /** Records attendance guest by guest; each has its own result. */
  @POST
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Records attendance of an event")
  public Result checkIn(@PathParam("id") long id, @NotNull @Valid EventRequests.CheckIn body) {
    EventCheckIn command = body.toCommand(id);
    List<RowResult> results = checkIns.checkIn(command);
    return new Result(calendar.get(id), results);
  }
}
