package com.functionalfit.web.booking;

import com.functionalfit.booking.DeskService;
import com.functionalfit.booking.ParticipantList;
import com.functionalfit.booking.RegistrationView;
import com.functionalfit.booking.RemoveParticipant;
import com.functionalfit.booking.RosterService;
import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
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
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The roster of a class, for its trainer and for admins. */
@Path(ApiPaths.V1 + "/classes/{id}/participants")
@ApplicationScoped
@RetryContention
@Tag(name = "Booking")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ParticipantsResource {

  private static final int MAX_REASON = 500;

  @Inject private RosterService roster;
  @Inject private DeskService desk;

  /** Everybody in the class, or those in one state. */
  @GET
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "List the participants of a class")
  @APIResponseSchema(value = ParticipantsResponse.class, responseCode = "200")
  public Response list(
      @PathParam("id") long id, @QueryParam("status") String status, @Context Request request) {
    ParticipantList found =
        roster.list(id, QueryValues.constant("status", status, ParticipantList.Status.class));
    return ContentTags.ok(request, ParticipantsResponse.of(found));
  }

  /** Puts a client into the class. */
  @POST
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Put a client into a class or on its waitlist")
  @APIResponseSchema(value = RegistrationView.class, responseCode = "201")
  public Response add(@PathParam("id") long id, @NotNull @Valid BookingRequests.Add body) {
    RegistrationView added = desk.add(BookingMapper.add(id, body));
    URI location = URI.create(ApiPaths.absolute("/classes/" + id + "/participants/" + added.id()));
    return Response.created(location).tag(Preconditions.tag(added.version())).entity(added).build();
  }

  /** Moves a waiting client up, or changes the note. */
  @PATCH
  @Path("{registrationId}")
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Move a waiting participant up, or change the note")
  @APIResponseSchema(value = RegistrationView.class, responseCode = "200")
  public Response change(
      @PathParam("id") long id,
      @PathParam("registrationId") long registrationId,
      @NotNull @Valid BookingRequests.Change body,
      @Context HttpHeaders headers) {
    RegistrationView changed =
        desk.change(BookingMapper.change(id, registrationId, body, expectedVersion(headers)));
    return Response.ok(changed).tag(Preconditions.tag(changed.version())).build();
  }

  /** Takes a client out of the class. */
  @DELETE
  @Path("{registrationId}")
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Take a participant out of a class")
  public void remove(
      @PathParam("id") long id,
      @PathParam("registrationId") long registrationId,
      @QueryParam("waive") String waive,
      @QueryParam("reason") @Size(max = MAX_REASON) String reason,
      @Context HttpHeaders headers) {
    boolean waived = !Boolean.FALSE.equals(QueryValues.flag("waive", waive));
    desk.remove(
        new RemoveParticipant(id, registrationId, waived, reason, expectedVersion(headers)));
  }

  private static Integer expectedVersion(HttpHeaders headers) {
    OptionalInt version = Preconditions.optional(headers);
    return version.isPresent() ? version.getAsInt() : null;
  }
}
