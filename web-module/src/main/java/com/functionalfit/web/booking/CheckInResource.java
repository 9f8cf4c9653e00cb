package com.functionalfit.web.booking;

import com.functionalfit.booking.CheckInResult;
import com.functionalfit.booking.CheckInService;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Recording who came to a class. Rows that lose a lock are repeated one by one below. */
@Path(ApiPaths.V1 + "/classes/{id}/check-in")
@ApplicationScoped
@Tag(name = "Booking")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CheckInResource {

  @Inject private CheckInService checkIns;

  /** Records attendance row by row; each row has its own result. */
  @POST
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Record attendance of a class")
  public CheckInResult checkIn(
      @PathParam("id") long id, @NotNull @Valid BookingRequests.CheckIn body) {
    return checkIns.checkIn(BookingMapper.checkIn(id, body));
  }
}
