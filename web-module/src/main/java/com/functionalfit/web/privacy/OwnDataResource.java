package com.functionalfit.web.privacy;

import com.functionalfit.platform.security.Roles;
import com.functionalfit.privacy.OwnDataService;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.filter.Idempotent;
import com.functionalfit.web.json.OptionalBody;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a person asks about the own data. */
@Path(ApiPaths.V1 + "/me")
@ApplicationScoped
@Tag(name = "Profile")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnDataResource {

  private static final String ZIP = "application/zip";
  private static final String EXPORT = "/me/export";

  @Inject private OwnDataService data;

  /** Asks for a copy of everything. */
  @POST
  @Path("export")
  @Idempotent
  @Consumes({MediaType.APPLICATION_JSON, OptionalBody.NONE})
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Ask for a copy of one's own data")
  @APIResponseSchema(value = PrivacyBodies.OwnRequest.class, responseCode = "201")
  public Response requestCopy() {
    return Response.created(URI.create(ApiPaths.absolute(EXPORT)))
        .entity(PrivacyBodies.OwnRequest.of(data.requestCopy()))
        .build();
  }

  /** How the latest copy stands. */
  @GET
  @Path("export")
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Get the latest request for a copy")
  @APIResponseSchema(value = PrivacyBodies.OwnRequest.class, responseCode = "200")
  public Response latestCopy(@Context Request request) {
    return ContentTags.ok(request, PrivacyBodies.OwnRequest.of(data.getLatestCopy()));
  }

  /** The copy itself; a POST, because the password goes along. */
  @POST
  @Path("export/{id}/file")
  @Produces(ZIP)
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Fetch the copy as a ZIP file")
  public Response file(@PathParam("id") long id, @NotNull @Valid PrivacyBodies.Password body) {
    return Response.ok(data.getFile(id, body.password()), ZIP)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"functionalfit-data.zip\"")
        .build();
  }

  /** Asks to be forgotten. */
  @POST
  @Path("erasure")
  @Idempotent
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Ask for one's own data to be erased")
  @APIResponseSchema(value = PrivacyBodies.OwnRequest.class, responseCode = "201")
  public Response requestErasure(@NotNull @Valid PrivacyBodies.Erasure body) {
    return Response.created(URI.create(ApiPaths.absolute("/me")))
        .entity(PrivacyBodies.OwnRequest.of(data.requestErasure(body.password(), body.reason())))
        .build();
  }
}
