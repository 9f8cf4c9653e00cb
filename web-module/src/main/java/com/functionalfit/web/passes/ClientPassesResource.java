package com.functionalfit.web.passes;

import com.functionalfit.passes.ClientPasses;
import com.functionalfit.passes.PassService;
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

/** The passes of one client. */
@Path(ApiPaths.V1 + "/clients/{id}/passes")
@ApplicationScoped
@Tag(name = "Passes")
@Produces(MediaType.APPLICATION_JSON)
public class ClientPassesResource {

  @Inject private PassService passes;

  /** Active and ended passes with the credits usable today. */
  @GET
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "List the passes of a client")
  @APIResponseSchema(value = ClientPasses.class, responseCode = "200")
  public Response list(@PathParam("id") long clientId, @Context Request request) {
    return ContentTags.ok(request, passes.listOfClient(clientId));
  }
}
