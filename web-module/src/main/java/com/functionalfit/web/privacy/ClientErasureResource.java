package com.functionalfit.web.privacy;

import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.privacy.PrivacyAdministration;
import com.functionalfit.privacy.PrivacyRequestView;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Forgetting a client who asked in person. */
@Path(ApiPaths.V1 + "/clients/{id}/erasure")
@ApplicationScoped
@RetryContention
@Tag(name = "Privacy")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClientErasureResource {

  @Inject private PrivacyAdministration privacy;

  /** Has a client forgotten who asked in person. */
  @POST
  @Idempotent
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Erase a client, with an account or without")
  @APIResponseSchema(value = PrivacyRequestView.class, responseCode = "201")
  public Response eraseClient(@PathParam("id") long id, @NotNull @Valid PrivacyBodies.Reason body) {
    PrivacyRequestView request = privacy.eraseClient(id, body.reason());
    return Response.created(URI.create(ApiPaths.absolute("/privacy/requests")))
        .entity(request)
        .build();
  }
}
