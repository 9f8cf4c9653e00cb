package com.functionalfit.web.studio;

import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.studio.RoomDetails;
import com.functionalfit.studio.RoomService;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.filter.Preconditions;
import com.functionalfit.web.json.ListResponse;
import com.functionalfit.web.json.PageParams;
import com.functionalfit.web.json.QueryValues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rooms of the sites. */
@Path(ApiPaths.V1 + "/rooms")
@ApplicationScoped
@RetryContention
@Tag(name = "Places")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoomsResource {

  private static final Set<String> SORTABLE = Set.of("site", "name");

  @Inject private RoomService rooms;

  /** Rooms by site and name. */
  @GET
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "List rooms")
  public ListResponse.Paged<RoomDetails> list(
      @QueryParam("siteId") String siteId,
      @QueryParam("isActive") String isActive,
      @BeanParam PageParams page) {
    return ListResponse.of(
        rooms.list(
            QueryValues.id("siteId", siteId),
            QueryValues.flag("isActive", isActive),
            page.toRequest(SORTABLE)),
        Function.identity());
  }

  /** One room. */
  @GET
  @Path("{id}")
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Get a room")
  @APIResponseSchema(value = RoomDetails.class, responseCode = "200")
  public Response get(@PathParam("id") long id, @Context Request request) {
    return answer(request, rooms.get(id));
  }

  /** Adds a room. */
  @POST
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Add a room")
  @APIResponseSchema(value = RoomDetails.class, responseCode = "201")
  public Response create(@NotNull @Valid RoomRequests.Create body) {
    RoomDetails room = rooms.create(body.toCommand());
    return Response.created(URI.create(ApiPaths.absolute("/rooms/" + room.id())))
        .entity(room)
        .tag(ContentTags.tag(room, room.version()))
        .build();
  }

  /** Changes a room. */
  @PATCH
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Change a room")
  @APIResponseSchema(value = RoomDetails.class, responseCode = "200")
  public Response update(
      @PathParam("id") long id,
      @NotNull @Valid RoomRequests.Update body,
      @Context HttpHeaders headers,
      @Context Request request) {
    return answer(request, rooms.update(body.toCommand(id, Preconditions.required(headers))));
  }

  /** Removes a room nothing is planned in. */
  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Remove a room without future sessions")
  public void remove(@PathParam("id") long id, @Context HttpHeaders headers) {
    rooms.remove(id, Preconditions.required(headers));
  }

  private static Response answer(Request request, RoomDetails room) {
    return ContentTags.ok(request, room, room.version());
  }
}
