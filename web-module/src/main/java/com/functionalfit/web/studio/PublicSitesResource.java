package com.functionalfit.web.studio;

import com.functionalfit.studio.SiteService;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the company is, for anybody. */
@Path(ApiPaths.V1 + "/public/sites")
@ApplicationScoped
@Tag(name = "Public")
@Produces(MediaType.APPLICATION_JSON)
public class PublicSitesResource {

  @Inject private SiteService sites;

  /** The active sites. */
  record PublicSites(List<SiteResponse.Public> items) {}

  /** Active sites by name. */
  @GET
  @PermitAll
  @Operation(summary = "List the active sites")
  @APIResponseSchema(value = PublicSites.class, responseCode = "200")
  public Response list(@Context Request request) {
    return ContentTags.publicOk(
        request,
        new PublicSites(sites.listActive().stream().map(SiteResponse.Public::of).toList()));
  }
}
