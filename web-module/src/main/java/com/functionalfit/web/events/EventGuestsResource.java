package com.functionalfit.web.events;

import com.functionalfit.events.EventCalendar;
import com.functionalfit.events.EventView.GuestView;
import com.functionalfit.events.GuestService;
import com.functionalfit.events.GuestService.Added;
import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.Refusal;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.filter.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The guests of an event. */
@Path(ApiPaths.V1 + "/events/{id}/participants")
@ApplicationScoped
@RetryContention
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class EventGuestsResource {

  @Inject private EventCalendar calendar;
  @Inject private GuestService guests;

  /** The guests of one event, in order. */
  record Guests(List<GuestView> items) {}

  @GET
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Lists the guests of an event")
  @APIResponseSchema(value = Guests.class, responseCode = "200")
  public Response list(@PathParam("id") long id, @Context Request request) {
    return ContentTags.ok(request, new Guests(calendar.listGuests(id)));
  }

  /** Adds a guest at the end of the list; 200 for a client who is on it already. */
  @POST
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Adds a guest to an event")
  @APIResponseSchema(value = GuestView.class, responseCode = "201")
  public Response add(@PathParam("id") long id, @NotNull @Valid EventRequests.Guest body) {
    Added added = guests.add(id, body.toRef(""));
    GuestView guest =
        calendar.listGuests(id).stream()
            .filter(each -> each.id() == added.guestId())
            .findFirst()
            .orElseThrow(Refusal::notFound);
    URI location = URI.create(ApiPaths.absolute("/events/" + id + "/participants/" + guest.id()));
    return added.isNew()
        ? Response.created(location).entity(guest).build()
        : Response.ok(guest).build();
  }

  @DELETE
  @Path("{guestId}")
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Takes a guest off an event")
  public void remove(@PathParam("id") long id, @PathParam("guestId") long guestId) {
    guests.remove(id, guestId);
  }
}
