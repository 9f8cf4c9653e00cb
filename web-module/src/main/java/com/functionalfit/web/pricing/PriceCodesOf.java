package com.functionalfit.web.pricing;

import com.functionalfit.platform.security.Roles;
import com.functionalfit.pricing.PriceCodeService;
import com.functionalfit.pricing.PriceCodeService.Owner;
import com.functionalfit.pricing.PriceView;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.filter.Preconditions;
import com.functionalfit.web.json.ListResponse;
import com.functionalfit.web.json.QueryValues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The routes of price codes, the same for every kind of owner. */
@Consumes(MediaType.APPLICATION_JSON)
public abstract class PriceCodesOf {

  @Inject private PriceCodeService codes;

  /** The owner an id of the path stands for. */
  abstract Owner owner(long id);

  /** Path of an owner's price codes below the version. */
  abstract String path(long id);

  /** Price codes by service type and first day. */
  @GET
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "List price codes")
  public ListResponse.Items<PriceView> list(
      @PathParam("id") long id, @QueryParam("active") String active) {
    return ListResponse.of(codes.list(owner(id), QueryValues.flag("active", active)));
  }

  /** Adds a price code. */
  @POST
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Add a price code")
  @APIResponseSchema(value = PriceView.class, responseCode = "201")
  public Response create(
      @PathParam("id") long id, @NotNull @Valid PriceRequests.ForServiceType body) {
    PriceView price = codes.create(owner(id), body.serviceTypeId(), body.terms());
    return Response.created(URI.create(ApiPaths.absolute(path(id) + '/' + price.id())))
        .entity(price)
        .tag(ContentTags.tag(price, price.version()))
        .build();
  }

  /** Changes a price code; its service type stays. */
  @PATCH
  @Path("{priceId}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Change a price code")
  @APIResponseSchema(value = PriceView.class, responseCode = "200")
  public Response change(
      @PathParam("id") long id,
      @PathParam("priceId") long priceId,
      @NotNull @Valid PriceRequests.Change body,
      @Context HttpHeaders headers,
      @Context Request request) {
    PriceView price =
        codes.change(owner(id), body.toCommand(priceId, Preconditions.required(headers)));
    return ContentTags.ok(request, price, price.version());
  }

  /** Removes a price code that was never used. */
  @DELETE
  @Path("{priceId}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Remove a price code")
  public void remove(
      @PathParam("id") long id, @PathParam("priceId") long priceId, @Context HttpHeaders headers) {
    codes.remove(owner(id), priceId, Preconditions.required(headers));
  }
}
