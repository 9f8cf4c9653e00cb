package com.functionalfit.web.staff;

import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.staff.PublicStaff;
import com.functionalfit.staff.StaffDetails;
import com.functionalfit.staff.StaffFilter;
import com.functionalfit.staff.StaffService;
import com.functionalfit.staff.VisibleStaff;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people who work at the studio. */
@Path(ApiPaths.V1 + "/staff")
@ApplicationScoped
@RetryContention
@Tag(name = "Staff")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StaffResource {

  @Inject private StaffService staff;
  @Inject private CurrentCaller caller;

  /** Staff by name; clients see those who are shown to them, and less of them. */
  @GET
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "List staff")
  public ListResponse.Paged<VisibleStaff> list(
      @QueryParam("siteId") String siteId,
      @QueryParam("available") String available,
      @QueryParam("q") String name,
      @BeanParam PageParams page) {
    StaffFilter filter =
        new StaffFilter(
            QueryValues.id("siteId", siteId),
            QueryValues.flag("available", available),
            QueryValues.text(name));
    PageRequest wanted = page.toRequest(Set.of());
    return caller.get().isStaffOrAdmin()
        ? ListResponse.of(staff.list(filter, wanted), Function.identity())
        : ListResponse.of(staff.listPublic(filter, wanted), Function.identity());
  }

  /** One staff member: all of it for themselves and administrators, else the public part. */
  @GET
  @Path("{id}")
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Get a staff member")
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(oneOf = {StaffDetails.class, PublicStaff.class})))
  public Response get(@PathParam("id") long id, @Context Request request) {
    if (staff.mayReadAll(id)) {
      StaffDetails details = staff.get(id);
      return ContentTags.ok(request, details, details.version());
    }
    PublicStaff part = staff.getPublic(id);
    return ContentTags.ok(request, part);
  }

  /** Changes a staff profile. */
  @PATCH
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Change a staff profile")
  @APIResponseSchema(value = StaffDetails.class, responseCode = "200")
  public Response update(
      @PathParam("id") long id,
      @NotNull @Valid StaffRequests.Update body,
      @Context HttpHeaders headers,
      @Context Request request) {
    StaffDetails details = staff.update(body.toCommand(id, Preconditions.required(headers)));
    return ContentTags.ok(request, details, details.version());
  }
}
