package com.functionalfit.web.audit;

import com.functionalfit.audit.AuditDetails;
import com.functionalfit.audit.AuditLine;
import com.functionalfit.audit.AuditTrailService;
import com.functionalfit.audit.ChainState;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.json.ListResponse;
import com.functionalfit.web.json.PageParams;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who changed what, and when. */
@Path(ApiPaths.V1 + "/audit-log")
@ApplicationScoped
@Tag(name = "Audit log")
@Produces(MediaType.APPLICATION_JSON)
public class AuditLogResource {

  @Inject private AuditTrailService trail;
  @Inject private StudioClock clock;

  /** Entries; staff see what they caused themselves. */
  @GET
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "List audit entries, the latest first; staff see their own only")
  public ListResponse.Paged<AuditLine> list(
      @BeanParam AuditQuery query, @BeanParam PageParams page) {
    return ListResponse.of(
        trail.list(query.toFilter(clock), page.toRequest(AuditTrailService.SORTABLE)),
        Function.<AuditLine>identity());
  }

  /** One entry with the values before and after. */
  @GET
  @Path("{id}")
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Get an audit entry")
  @APIResponseSchema(value = AuditDetails.class, responseCode = "200")
  public Response get(@PathParam("id") long id, @Context Request request) {
    return ContentTags.ok(request, trail.get(id));
  }

  /** What the latest check of the hash chain found. */
  @GET
  @Path("verification")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Get the state of the audit chain")
  @APIResponseSchema(value = ChainState.class, responseCode = "200")
  public Response verification(@Context Request request) {
    return ContentTags.ok(request, trail.getChainState());
  }
}
