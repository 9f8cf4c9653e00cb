package com.functionalfit.web.booking;

import com.functionalfit.booking.BookingService;
import com.functionalfit.booking.RegistrationView;
import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Booking a class for oneself. */
@Path(ApiPaths.V1 + "/classes/{id}/book")
@ApplicationScoped
@RetryContention
@Tag(name = "Booking")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BookClassResource {

  @Inject private BookingService bookings;

  /** Books a seat, or a place on the waitlist of a full class. */
  @POST
  @Idempotent
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Book a class, or join its waitlist when it is full")
  @APIResponseSchema(value = RegistrationView.class, responseCode = "201")
  public Response book(@PathParam("id") long id, @Valid BookingRequests.Book body) {
    RegistrationView registration = bookings.book(BookingMapper.book(id, body));
    URI location = URI.create(ApiPaths.absolute("/classes/" + id + "/my-registration"));
    return Response.created(location).entity(registration).build();
  }
}
