package com.functionalfit.web.events;

import com.functionalfit.events.EventCalendar;
import com.functionalfit.events.EventChange;
import com.functionalfit.events.EventService;
import com.functionalfit.events.EventView;
import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.Skipped;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.filter.Idempotent;
import com.functionalfit.web.filter.Preconditions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One-to-one sessions and blocks. */
@Path(ApiPaths.V1 + "/events")
@ApplicationScoped
@RetryContention
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class EventsResource {

  @Inject private EventCalendar calendar;
  @Inject private EventService service;
  @Inject private CurrentCaller caller;
  @Inject private StudioClock clock;

  /** The events of a range of dates. */
  record Events(List<EventView> items) {}

  /** What an edit did. */
  @Schema(name = "ChangedEvent")
  record Changed(EventView event, int changed, List<Skipped> skipped) {}

  @GET
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Lists events of a date range, of this week unless said otherwise")
  @APIResponseSchema(value = Events.class, responseCode = "200")
  public Response list(@BeanParam EventFilter filter, @Context Request request) {
    return ContentTags.ok(request, new Events(calendar.list(filter.toQuery(clock, caller.get()))));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Reads one event")
  @APIResponseSchema(value = EventView.class, responseCode = "200")
  public Response get(@PathParam("id") long id, @Context Request request) {
    EventView view = calendar.get(id);
    return ContentTags.ok(request, view, view.version());
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Plans a one-to-one session or a block")
  @APIResponseSchema(value = EventView.class, responseCode = "201")
  public Response create(@NotNull @Valid EventRequests.Create body) {
    EventView made = calendar.get(service.create(body.toCommand()));
    return Response.created(URI.create(ApiPaths.absolute("/events/" + made.id())))
        .entity(made)
        .tag(Preconditions.tag(made.version()))
        .build();
  }

  /** Admins, who see everybody's events, must say which version they saw. */
  @PATCH
  @Path("/{id}")
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Moves an event, changes its guests, service or notes")
  @APIResponseSchema(value = Changed.class, responseCode = "200")
  public Response change(
      @PathParam("id") long id,
      @NotNull @Valid EventRequests.Change body,
      @Context HttpHeaders headers) {
    Integer version = Preconditions.requiredIf(caller.get().isAdmin(), headers);
    EventChange change = service.change(body.toCommand(id, version));
    EventView view = calendar.get(id);
    return Response.ok(new Changed(view, change.changed(), change.skipped()))
        .tag(Preconditions.tag(view.version()))
        .build();
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Cancels an event")
  public void cancel(
      @PathParam("id") long id,
      @QueryParam("scope") String scope,
      @QueryParam("reason") @Size(max = 500) String reason,
      @Context HttpHeaders headers) {
    service.cancel(EventRequests.cancel(id, Preconditions.orNull(headers), scope, reason));
  }
}
