package com.functionalfit.web.booking;

import com.functionalfit.booking.CancellationService;
import com.functionalfit.booking.CancelledView;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cancelling one's own place in a class. */
@Path(ApiPaths.V1 + "/classes/{id}/cancel")
@ApplicationScoped
@RetryContention
@Tag(name = "Booking")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CancelBookingResource {

  @Inject private CancellationService cancellations;

  /** Cancels the caller's active registration. */
  @POST
  @Idempotent
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Cancel one's own booking or leave the waitlist")
  public CancelledView cancel(@PathParam("id") long id, @Valid BookingRequests.Cancel body) {
    return cancellations.cancel(BookingMapper.cancel(id, body));
  }
}
