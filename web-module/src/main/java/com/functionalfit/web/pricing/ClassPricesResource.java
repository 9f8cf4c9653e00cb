package com.functionalfit.web.pricing;

import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.pricing.AssignedPrice;
import com.functionalfit.pricing.ClassPriceService;
import com.functionalfit.pricing.PriceFilter;
import com.functionalfit.pricing.PriceView;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.filter.Preconditions;
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
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Default prices of class templates. */
@Path(ApiPaths.V1 + "/pricing/class-prices")
@ApplicationScoped
@RetryContention
@Tag(name = "Pricing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClassPricesResource {

  @Inject private ClassPriceService prices;

  /** Default prices by template and first day. */
  @GET
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "List default class prices")
  public ListResponse.Paged<PriceView> list(
      @QueryParam("templateId") String templateId,
      @QueryParam("active") String active,
      @QueryParam("validAt") String validAt,
      @BeanParam PageParams page) {
    PriceFilter filter =
        new PriceFilter(
            QueryValues.id("templateId", templateId),
            null,
            null,
            QueryValues.flag("active", active),
            QueryValues.date("validAt", validAt));
    return ListResponse.of(prices.list(filter, page.toRequest(Set.of())), Function.identity());
  }

  /** Adds a default price. */
  @POST
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Add a default class price")
  @APIResponseSchema(value = PriceView.class, responseCode = "201")
  public Response create(@NotNull @Valid PriceRequests.ForTemplate body) {
    PriceView price = prices.create(body.templateId(), body.terms());
    return Response.created(URI.create(ApiPaths.absolute("/pricing/class-prices/" + price.id())))
        .entity(price)
        .tag(ContentTags.tag(price, price.version()))
        .build();
  }

  /** Changes a default price. */
  @PATCH
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Change a default class price")
  @APIResponseSchema(value = PriceView.class, responseCode = "200")
  public Response change(
      @PathParam("id") long id,
      @NotNull @Valid PriceRequests.Change body,
      @Context HttpHeaders headers,
      @Context Request request) {
    PriceView price = prices.change(body.toCommand(id, Preconditions.required(headers)));
    return ContentTags.ok(request, price, price.version());
  }

  /** Removes a default price that was never used. */
  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Remove a default class price")
  public void remove(@PathParam("id") long id, @Context HttpHeaders headers) {
    prices.remove(id, Preconditions.required(headers));
  }

  /** Makes a price the only active one of its template. */
  @POST
  @Path("{id}/assign")
  @Consumes({MediaType.APPLICATION_JSON, OptionalBody.NONE})
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Make a price the only active one of its template")
  @APIResponseSchema(value = AssignedPrice.class, responseCode = "200")
  public Response assign(
      @PathParam("id") long id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = PriceRequests.Assign.class)))
          byte[] body,
      @Context HttpHeaders headers,
      @Context Request request)
      throws IOException {
    LocalDate from =
        OptionalBody.read(body, PriceRequests.Assign.class, new PriceRequests.Assign(null)).from();
    AssignedPrice assigned = prices.assign(id, Preconditions.required(headers), from);
    return ContentTags.ok(request, assigned, assigned.price().version());
  }
}
