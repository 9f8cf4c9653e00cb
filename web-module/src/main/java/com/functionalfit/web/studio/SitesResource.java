package com.functionalfit.web.studio;

import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.studio.SiteDetails;
import com.functionalfit.studio.SiteService;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sites of the company. */
@Path(ApiPaths.V1 + "/sites")
@ApplicationScoped
@RetryContention
@Tag(name = "Places")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SitesResource {

  @Inject private SiteService sites;

  /** Sites by name. */
  @GET
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "List sites")
  public ListResponse.Paged<SiteResponse> list(
      @QueryParam("isActive") String isActive,
      @QueryParam("q") String part,
      @BeanParam PageParams page) {
    return ListResponse.of(
        sites.list(
            QueryValues.flag("isActive", isActive),
            QueryValues.text(part),
            page.toRequest(Set.of())),
        SiteResponse::of);
  }

  /** One site. */
  @GET
  @Path("{id}")
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Get a site")
  @APIResponseSchema(value = SiteResponse.class, responseCode = "200")
  public Response get(@PathParam("id") long id, @Context Request request) {
    return answer(request, sites.get(id));
  }

  /** Opens a site. */
  @POST
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Add a site")
  @APIResponseSchema(value = SiteResponse.class, responseCode = "201")
  public Response create(@NotNull @Valid SiteRequests.Create body) {
    SiteResponse site = SiteResponse.of(sites.create(SiteMapper.create(body)));
    return Response.created(URI.create(ApiPaths.absolute("/sites/" + site.id())))
        .entity(site)
        .tag(ContentTags.tag(site, site.version()))
        .build();
  }

  /** Changes a site. */
  @PATCH
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Change a site")
  @APIResponseSchema(value = SiteResponse.class, responseCode = "200")
  public Response update(
      @PathParam("id") long id,
      @NotNull @Valid SiteRequests.Update body,
      @Context HttpHeaders headers,
      @Context Request request) {
    return answer(
        request, sites.update(SiteMapper.update(id, Preconditions.required(headers), body)));
  }

  /** Removes a site without rooms. */
  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Remove a site that has no rooms")
  public void remove(@PathParam("id") long id, @Context HttpHeaders headers) {
    sites.remove(id, Preconditions.required(headers));
  }

  private static Response answer(Request request, SiteDetails site) {
    return ContentTags.ok(request, SiteResponse.of(site), site.version());
  }
}
