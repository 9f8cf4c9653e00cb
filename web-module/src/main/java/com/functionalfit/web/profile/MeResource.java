package com.functionalfit.web.profile;

import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.profile.MeView;
import com.functionalfit.profile.ProfileService;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.filter.Preconditions;
import com.functionalfit.web.security.CsrfTokens;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own account and profiles. */
@Path(ApiPaths.V1 + "/me")
@ApplicationScoped
@RetryContention
@Tag(name = "Me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeResource {

  @Inject private ProfileService profile;

  /** Who the caller is. */
  @GET
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Get one's own account and profiles")
  @APIResponseSchema(value = MeResponse.class, responseCode = "200")
  public Response get(@Context Request request, @Context HttpServletRequest http) {
    return answer(request, http, profile.get());
  }

  /** Changes the caller's own data. */
  @PATCH
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Change one's own data")
  @APIResponseSchema(value = MeResponse.class, responseCode = "200")
  public Response update(
      @NotNull @Valid MeRequest body,
      @Context HttpHeaders headers,
      @Context Request request,
      @Context HttpServletRequest http) {
    return answer(request, http, profile.update(body.toCommand(Preconditions.orNull(headers))));
  }

  private static Response answer(Request request, HttpServletRequest http, MeView me) {
    return ContentTags.ok(request, MeResponse.of(me, CsrfTokens.of(http)), me.version());
  }
}
