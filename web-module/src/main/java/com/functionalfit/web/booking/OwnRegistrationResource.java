package com.functionalfit.web.booking;

import com.functionalfit.booking.OwnBookings;
import com.functionalfit.booking.OwnRegistration;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller may do about a class, and what it would cost. */
@Path(ApiPaths.V1 + "/classes/{id}/my-registration")
@ApplicationScoped
@Tag(name = "Booking")
@Produces(MediaType.APPLICATION_JSON)
public class OwnRegistrationResource {

  @Inject private OwnBookings bookings;

  /** The caller's registration with the terms of cancelling and paying. */
  @GET
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "One's own registration, and how a booking would be paid")
  @APIResponseSchema(value = OwnRegistration.class, responseCode = "200")
  public Response get(@PathParam("id") long id, @Context Request request) {
    return ContentTags.ok(request, bookings.get(id));
  }
}
