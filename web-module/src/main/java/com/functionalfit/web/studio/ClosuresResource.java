package com.functionalfit.web.studio;

import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.studio.ClosedView;
import com.functionalfit.studio.ClosureDetails;
import com.functionalfit.studio.ClosureService;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.filter.Idempotent;
import com.functionalfit.web.filter.Preconditions;
import com.functionalfit.web.json.DateRange;
import com.functionalfit.web.json.QueryValues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Blackouts and maintenance. */
@Path(ApiPaths.V1 + "/closures")
@ApplicationScoped
@RetryContention
@Tag(name = "Places")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClosuresResource {

  @Inject private ClosureService closures;
  @Inject private StudioClock clock;

  /** The closures of a range of dates. */
  record Closures(List<ClosureDetails> items) {}

  /** Closures that overlap a range of dates. */
  @GET
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "List closures of a range of dates")
  @APIResponseSchema(value = Closures.class, responseCode = "200")
  public Response list(
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("siteId") String siteId,
      @QueryParam("roomId") String roomId,
      @Context Request request) {
    return ContentTags.ok(
        request,
        new Closures(
            closures.list(
                DateRange.required(from, to).toTime(clock),
                QueryValues.id("siteId", siteId),
                QueryValues.id("roomId", roomId))));
  }

  /** Closes something. */
  @POST
  @Idempotent
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Close the company, a site or a room for a time")
  @APIResponseSchema(value = ClosedView.class, responseCode = "201")
  public Response create(@NotNull @Valid ClosureRequests.Create body) {
    ClosedView closed = closures.create(body.toCommand());
    ClosureDetails closure = closed.closure();
    return Response.created(URI.create(ApiPaths.absolute("/closures/" + closure.id())))
        .entity(closed)
        .tag(Preconditions.tag(closure.version()))
        .build();
  }

  /** Changes a closure. */
  @PATCH
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Change a closure")
  @APIResponseSchema(value = ClosureResponse.class, responseCode = "200")
  public Response update(
      @PathParam("id") long id,
      @NotNull @Valid ClosureRequests.Update body,
      @Context HttpHeaders headers,
      @Context Request request) {
    ClosedView closed = closures.update(body.toCommand(id, Preconditions.required(headers)));
    return ContentTags.ok(request, ClosureResponse.of(closed), closed.closure().version());
  }

  /** Opens again what was closed. */
  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Remove a closure")
  public void remove(@PathParam("id") long id, @Context HttpHeaders headers) {
    closures.remove(id, Preconditions.required(headers));
  }
}
