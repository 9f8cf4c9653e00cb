package com.functionalfit.web.passes;

import com.functionalfit.passes.PassTypeService;
import com.functionalfit.passes.PassTypeView;
import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.filter.Preconditions;
import com.functionalfit.web.json.ListResponse;
import com.functionalfit.web.json.PageParams;
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

/** The kinds of passes the studio sells. */
@Path(ApiPaths.V1 + "/pass-types")
@ApplicationScoped
@RetryContention
@Tag(name = "Passes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PassTypesResource {

  @Inject private PassTypeService types;

  /** Types in the order they were made. */
  @GET
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "List pass types")
  public ListResponse.Paged<PassTypeView> list(@BeanParam PageParams page) {
    return ListResponse.of(types.list(page.toRequest(Set.of())), Function.identity());
  }

  /** Adds a type. */
  @POST
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Add a pass type")
  @APIResponseSchema(value = PassTypeView.class, responseCode = "201")
  public Response create(@NotNull @Valid PassRequests.Type body) {
    PassTypeView type = types.create(body.toNew());
    return Response.created(URI.create(ApiPaths.absolute("/pass-types/" + type.id())))
        .entity(type)
        .tag(ContentTags.tag(type, type.version()))
        .build();
  }

  /** Changes a type. */
  @PATCH
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Change a pass type")
  @APIResponseSchema(value = PassTypeView.class, responseCode = "200")
  public Response change(
      @PathParam("id") long id,
      @NotNull @Valid PassRequests.Type body,
      @Context HttpHeaders headers,
      @Context Request request) {
    PassTypeView type = types.change(id, Preconditions.required(headers), body.toCommand());
    return ContentTags.ok(request, type, type.version());
  }

  /** Removes a type nobody bought. */
  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Remove a pass type")
  public void remove(@PathParam("id") long id, @Context HttpHeaders headers) {
    types.remove(id, Preconditions.required(headers));
  }
}
