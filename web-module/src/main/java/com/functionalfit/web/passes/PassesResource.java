package com.functionalfit.web.passes;

import com.functionalfit.passes.CreditEntryView;
import com.functionalfit.passes.PassFilter;
import com.functionalfit.passes.PassSale;
import com.functionalfit.passes.PassSearch;
import com.functionalfit.passes.PassService;
import com.functionalfit.passes.PassView;
import com.functionalfit.passes.SoldPass;
import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.filter.Idempotent;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Passes of all clients: sale, look-up, change. */
@Path(ApiPaths.V1 + "/passes")
@ApplicationScoped
@RetryContention
@Tag(name = "Passes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PassesResource {

  private static final Set<String> SORTS = Set.of("validUntil", "purchasedAt");

  @Inject private PassService passes;
  @Inject private PassSearch search;
  @Inject private PassSale sale;

  /** Passes, newest first. */
  @GET
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "List passes")
  public ListResponse.Paged<ListedPassResponse> list(
      @QueryParam("clientId") String clientId,
      @QueryParam("status") String status,
      @QueryParam("source") String source,
      @QueryParam("validUntilTo") String validUntilTo,
      @QueryParam("q") String text,
      @BeanParam PageParams page) {
    PassFilter filter =
        new PassFilter(
            QueryValues.id("clientId", clientId),
            QueryValues.text(status),
            QueryValues.text(source),
            QueryValues.date("validUntilTo", validUntilTo),
            QueryValues.text(text));
    return ListResponse.of(search.list(filter, page.toRequest(SORTS)), ListedPassResponse::of);
  }

  /** Sells a pass. */
  @POST
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Sell a pass")
  @APIResponseSchema(value = SoldPassResponse.class, responseCode = "201")
  public Response sell(@NotNull @Valid PassRequests.Sell body) {
    SoldPass sold = sale.sell(body.toCommand());
    return Response.created(URI.create(ApiPaths.absolute("/passes/" + sold.pass().id())))
        .entity(SoldPassResponse.of(sold))
        .tag(ContentTags.tag(sold.pass(), sold.pass().version()))
        .build();
  }

  /** One pass. */
  @GET
  @Path("{id}")
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Get a pass")
  @APIResponseSchema(value = PassView.class, responseCode = "200")
  public Response get(@PathParam("id") long id, @Context Request request) {
    PassView pass = passes.get(id);
    return ContentTags.ok(request, pass, pass.version());
  }

  /** What happened to the credits of a pass. */
  @GET
  @Path("{id}/ledger")
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "List the credit ledger of a pass")
  public ListResponse.Paged<CreditEntryView> listLedger(
      @PathParam("id") long id, @BeanParam PageParams page) {
    return ListResponse.of(passes.listLedger(id, page.toRequest(Set.of())), Function.identity());
  }

  /** Renames, extends, shortens, suspends or resumes a pass. */
  @PATCH
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Change a pass")
  @APIResponseSchema(value = PassView.class, responseCode = "200")
  public Response change(
      @PathParam("id") long id,
      @NotNull @Valid PassRequests.Change body,
      @Context HttpHeaders headers,
      @Context Request request) {
    PassView pass = passes.change(body.toCommand(id, Preconditions.required(headers)));
    return ContentTags.ok(request, pass, pass.version());
  }

  /** Adds or takes credits. */
  @POST
  @Path("{id}/adjust")
  @Idempotent
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Adjust the credits of a pass")
  @APIResponseSchema(value = CreditEntryView.class, responseCode = "201")
  public Response adjust(@PathParam("id") long id, @NotNull @Valid PassRequests.Adjust body) {
    return Response.created(URI.create(ApiPaths.absolute("/passes/" + id + "/ledger")))
        .entity(passes.adjust(id, body.credits(), body.reason()))
        .build();
  }
}
