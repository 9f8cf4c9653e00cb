package com.functionalfit.web.booking;

import com.functionalfit.booking.ClientAgenda;
import com.functionalfit.booking.UpcomingItem;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a client has ahead. */
@Path(ApiPaths.V1 + "/clients/{id}/upcoming")
@ApplicationScoped
@Tag(name = "Booking")
@Produces(MediaType.APPLICATION_JSON)
public class ClientUpcomingResource {

  @Inject private ClientAgenda agenda;

  /** What lies ahead, the next one first. */
  record Upcoming(List<UpcomingItem> items) {}

  /** Booked and waitlisted classes and one-to-one sessions, next one first. */
  @GET
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "List what a client is booked in or waits for")
  @APIResponseSchema(value = Upcoming.class, responseCode = "200")
  public Response list(@PathParam("id") long id, @Context Request request) {
    return ContentTags.ok(request, new Upcoming(agenda.listUpcoming(id)));
  }
}
