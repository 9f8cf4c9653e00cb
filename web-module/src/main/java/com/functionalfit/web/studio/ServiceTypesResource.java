package com.functionalfit.web.studio;

import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.studio.CreatedServiceType;
import com.functionalfit.studio.ServiceTypeDetails;
import com.functionalfit.studio.ServiceTypeDetails.CurrentPrice;
import com.functionalfit.studio.ServiceTypeService;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The kinds of one-to-one sessions. */
@Path(ApiPaths.V1 + "/service-types")
@ApplicationScoped
@RetryContention
@Tag(name = "Places")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ServiceTypesResource {

  private static final Set<String> SORTABLE = Set.of("name", "code");

  @Inject private ServiceTypeService types;

  /** A new service type with the number of price codes that came with it. */
  @Schema(name = "CreatedServiceType")
  record Created(
      long id,
      String code,
      String name,
      @Schema(nullable = true) String description,
      int creditsRequired,
      boolean isActive,
      @Schema(nullable = true) CurrentPrice currentPrice,
      int version,
      int priceCodesCreated) {

    static Created of(CreatedServiceType created) {
      ServiceTypeDetails type = created.serviceType();
      return new Created(
          type.id(),
          type.code(),
          type.name(),
          type.description(),
          type.creditsRequired(),
          type.isActive(),
          type.currentPrice(),
          type.version(),
          created.priceCodesCreated());
    }
  }

  /** Service types by name. */
  @GET
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "List service types with their current default price")
  public ListResponse.Paged<ServiceTypeDetails> list(
      @QueryParam("isActive") String isActive, @BeanParam PageParams page) {
    return ListResponse.of(
        types.list(QueryValues.flag("isActive", isActive), page.toRequest(SORTABLE)),
        Function.identity());
  }

  /** Adds a service type with its default price. */
  @POST
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Add a service type with its default price")
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response create(@NotNull @Valid ServiceTypeRequests.Create body) {
    Created type = Created.of(types.create(body.toCommand()));
    return Response.created(URI.create(ApiPaths.absolute("/service-types/" + type.id())))
        .entity(type)
        .tag(Preconditions.tag(type.version()))
        .build();
  }

  /** Changes a service type or its default price. */
  @PATCH
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Change a service type or its default price")
  @APIResponseSchema(value = ServiceTypeDetails.class, responseCode = "200")
  public Response update(
      @PathParam("id") long id,
      @NotNull @Valid ServiceTypeRequests.Update body,
      @Context HttpHeaders headers,
      @Context Request request) {
    ServiceTypeDetails type = types.update(body.toCommand(id, Preconditions.required(headers)));
    return ContentTags.ok(request, type, type.version());
  }

  /** Removes a service type nothing refers to. */
  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Remove a service type that is not in use")
  public void remove(@PathParam("id") long id, @Context HttpHeaders headers) {
    types.remove(id, Preconditions.required(headers));
  }
}
