package com.functionalfit.web.pricing;

import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.pricing.ClientPriceService;
import com.functionalfit.pricing.PriceFilter;
import com.functionalfit.pricing.PriceView;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What classes cost single clients. */
@Path(ApiPaths.V1 + "/pricing/client-prices")
@ApplicationScoped
@RetryContention
@Tag(name = "Pricing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClientPricesResource {

  @Inject private ClientPriceService prices;

  /** Prices of clients by template and first day. */
  @GET
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "List class prices of clients")
  public ListResponse.Paged<PriceView> list(
      @QueryParam("clientId") String clientId,
      @QueryParam("templateId") String templateId,
      @QueryParam("occurrenceId") String occurrenceId,
      @QueryParam("validAt") String validAt,
      @BeanParam PageParams page) {
    PriceFilter filter =
        new PriceFilter(
            QueryValues.id("templateId", templateId),
            QueryValues.id("occurrenceId", occurrenceId),
            QueryValues.id("clientId", clientId),
            null,
            QueryValues.date("validAt", validAt));
    return ListResponse.of(prices.list(filter, page.toRequest(Set.of())), Function.identity());
  }

  /** Adds a price of a client. */
  @POST
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Add a class price of a client")
  @APIResponseSchema(value = PriceView.class, responseCode = "201")
  public Response create(@NotNull @Valid PriceRequests.ForClient body) {
    PriceView price =
        prices.create(body.clientId(), body.templateId(), body.occurrenceId(), body.terms());
    return Response.created(URI.create(ApiPaths.absolute("/pricing/client-prices/" + price.id())))
        .entity(price)
        .tag(ContentTags.tag(price, price.version()))
        .build();
  }

  /** Changes a price of a client. */
  @PATCH
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Change a class price of a client")
  @APIResponseSchema(value = PriceView.class, responseCode = "200")
  public Response change(
      @PathParam("id") long id,
      @NotNull @Valid PriceRequests.Change body,
      @Context HttpHeaders headers,
      @Context Request request) {
    PriceView price = prices.change(body.toCommand(id, Preconditions.required(headers)));
    return ContentTags.ok(request, price, price.version());
  }

  /** Removes a price of a client that was never used. */
  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Remove a class price of a client")
  public void remove(@PathParam("id") long id, @Context HttpHeaders headers) {
    prices.remove(id, Preconditions.required(headers));
  }
}
