package com.functionalfit.web.privacy;

import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.privacy.PrivacyAdministration;
import com.functionalfit.privacy.PrivacyFilter;
import com.functionalfit.privacy.PrivacyRequestView;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.Idempotent;
import com.functionalfit.web.json.ListResponse;
import com.functionalfit.web.json.OptionalBody;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests of people about their data, as administrators decide them. */
@Path(ApiPaths.V1 + "/privacy/requests")
@ApplicationScoped
@RetryContention
@Tag(name = "Privacy")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PrivacyRequestsResource {

  private static final Set<String> KINDS = Set.of("export", "erasure");
  private static final Set<String> STATUSES =
      Set.of("pending", "running", "done", "rejected", "failed");

  @Inject private PrivacyAdministration privacy;

  /** Requests as they are due. */
  @GET
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "List privacy requests as they are due, those that wait first")
  public ListResponse.Paged<PrivacyRequestView> list(
      @QueryParam("kind") String kind,
      @QueryParam("status") String status,
      @BeanParam PageParams page) {
    PrivacyFilter filter =
        new PrivacyFilter(word("kind", kind, KINDS), word("status", status, STATUSES));
    return ListResponse.of(
        privacy.list(filter, page.toRequest(Set.of())), Function.<PrivacyRequestView>identity());
  }

  /** Has a person forgotten. */
  @POST
  @Path("{id}/approve")
  @Idempotent
  @Consumes({MediaType.APPLICATION_JSON, OptionalBody.NONE})
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Approve an erasure: the person is deleted now and forgotten soon after")
  public PrivacyRequestView approve(@PathParam("id") long id) {
    return privacy.approve(id);
  }

  /** Refuses to. */
  @POST
  @Path("{id}/reject")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Reject an erasure")
  public PrivacyRequestView reject(
      @PathParam("id") long id, @NotNull @Valid PrivacyBodies.Reason body) {
    return privacy.reject(id, body.reason());
  }

  private static String word(String name, String value, Set<String> known) {
    String wanted = QueryValues.text(value);
    if (wanted != null && !known.contains(wanted)) {
      throw Refusal.invalid(name, FieldError.UNKNOWN);
    }
    return wanted;
  }
}
