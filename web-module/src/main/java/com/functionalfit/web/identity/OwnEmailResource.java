package com.functionalfit.web.identity;

import com.functionalfit.identity.EmailChanges;
import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.web.ApiPaths;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own address. */
@Path(ApiPaths.V1 + "/me/email")
@ApplicationScoped
@RetryContention
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Own account")
public class OwnEmailResource {

  @Inject private EmailChanges emailChanges;

  /** Makes a link for the new address; nothing changes before it is followed. */
  @POST
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Ask for a move to another e-mail address")
  @APIResponse(responseCode = "202", description = "Accepted")
  public Response change(@NotNull @Valid SecretRequests.NewEmail request) {
    emailChanges.start(request.newEmail(), request.password());
    return Response.accepted().build();
  }
}
