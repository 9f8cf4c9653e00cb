package com.functionalfit.web.reporting;

import com.functionalfit.platform.security.Roles;
import com.functionalfit.reporting.Dashboard;
import com.functionalfit.reporting.DashboardService;
import com.functionalfit.web.ApiPaths;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of the start page. */
@Path(ApiPaths.V1 + "/dashboard")
@ApplicationScoped
@Tag(name = "Reports")
@Produces(MediaType.APPLICATION_JSON)
public class DashboardResource {

  @Inject private DashboardService dashboards;

  /** Client, staff or studio figures, by the caller's role. */
  @GET
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "The figures of the caller's start page")
  public Dashboard get() {
    return dashboards.get();
  }
}
