package com.functionalfit.web.reporting;

import com.functionalfit.platform.security.Roles;
import com.functionalfit.reporting.Dashboard;
import com.functionalfit.reporting.DashboardService;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of the start page. */
@Path(ApiPaths.V1 + "/dashboard")
@ApplicationScoped
@Tag(name = "Reports")
@Produces(MediaType.APPLICATION_JSON)
public class DashboardResource {

  @Inject private DashboardService dashboards;

  /** Client, staff, studio or batch figures, by the caller's role. */
  @GET
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "The figures of the caller's start page")
  @APIResponseSchema(value = Dashboard.class, responseCode = "200")
  public Response get(@Context Request request) {
    return ContentTags.ok(request, dashboards.get());
  }
}
