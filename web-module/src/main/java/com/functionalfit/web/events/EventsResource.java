package com.functionalfit.web.events;

import com.functionalfit.events.EventCalendar;
import com.functionalfit.events.EventChange;
import com.functionalfit.events.EventSeriesService;
import com.functionalfit.events.EventService;
import com.functionalfit.events.EventView;
import com.functionalfit.events.SeriesCommands.CreateSeries;
import com.functionalfit.events.SeriesCommands.PlannedSeries;
import com.functionalfit.events.SeriesCommands.Preview;
import com.functionalfit.events.SeriesCommands.SkippedDate;
import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.Skipped;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.filter.Idempotent;
import com.functionalfit.web.filter.Preconditions;
import com.functionalfit.web.json.QueryValues;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
  @Inject private EventSeriesService series;
  @Inject private CurrentCaller caller;
  @Inject private StudioClock clock;

  /** The events of a range of dates. */
  record Events(List<EventView> items) {}

  /** What became of a new series, and how many people hear of it or cannot be told. */
  @Schema(name = "PlannedSeries")
  record Series(
      long seriesId,
      int count,
      List<EventView> items,
      List<SkippedDate> skipped,
      int notified,
      int notNotified) {}

  /** What an edit did, and how many people hear of it or cannot be told. */
  @Schema(name = "ChangedEvent")
  record Changed(
      EventView event, int changed, List<Skipped> skipped, int notified, int notNotified) {}

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
  @APIResponse(
      responseCode = "201",
      description = "The event; of a series what became of all its dates",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(oneOf = {EventView.class, Series.class})))
  public Response create(@NotNull @Valid EventRequests.Create body) {
    return body.toRepeat() == null ? createOne(body) : createSeries(body);
  }

  private Response createSeries(EventRequests.Create body) {
    PlannedSeries made = series.create(new CreateSeries(body.toCommand(), body.toRepeat()));
    List<EventView> items = calendar.listByIds(made.eventIds());
    return Response.created(URI.create(ApiPaths.absolute("/events/" + items.get(0).id())))
        .entity(
            new Series(
                made.seriesId(),
                items.size(),
                items,
                made.skipped(),
                made.told().withAccount(),
                made.told().withoutAccount()))
        .build();
  }

  private Response createOne(EventRequests.Create body) {
    EventView made = calendar.get(service.create(body.toCommand()));
    return Response.created(URI.create(ApiPaths.absolute("/events/" + made.id())))
        .entity(made)
        .tag(Preconditions.tag(made.version()))
        .build();
  }

  /** Tells what saving would do, date by date; writes nothing. */
  @POST
  @Path("/preview")
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Shows what planning an event or a series would do")
  public Preview preview(@NotNull @Valid EventRequests.Create body) {
    return series.preview(body.toCommand(), body.toRepeat());
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
    return Response.ok(
            new Changed(
                view,
                change.changed(),
                change.skipped(),
                change.told().withAccount(),
                change.told().withoutAccount()))
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

  /** Everything that is left of a series, exceptions included. */
  @DELETE
  @Path("/series/{seriesId}")
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Cancels the events of a series from a date on")
  public void cancelSeries(@PathParam("seriesId") long seriesId, @QueryParam("from") String from) {
    series.cancel(seriesId, QueryValues.date("from", from));
  }
}
