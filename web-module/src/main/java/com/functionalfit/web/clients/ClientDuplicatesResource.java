package com.functionalfit.web.clients;

import com.functionalfit.clients.ClientDetails;
import com.functionalfit.clients.ClientMerge;
import com.functionalfit.clients.ClientQueries;
import com.functionalfit.clients.DuplicatePair;
import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.filter.Idempotent;
import com.functionalfit.web.filter.Preconditions;
import com.functionalfit.web.json.ListResponse;
import com.functionalfit.web.json.PageParams;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People who were written down twice. */
@Path(ApiPaths.V1 + "/clients")
@ApplicationScoped
@RetryContention
@Tag(name = "Clients")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClientDuplicatesResource {

  @Inject private ClientMerge merge;
  @Inject private ClientQueries queries;

  /** Pairs who may be one person. */
  @GET
  @Path("duplicates")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "List pairs of clients with one phone number or one name")
  public ListResponse.Paged<DuplicatePair> list(@BeanParam PageParams page) {
    return ListResponse.of(
        merge.listDuplicates(page.toRequest(Set.of())), Function.<DuplicatePair>identity());
  }

  /** Makes one client of two. */
  @POST
  @Path("{id}/merge")
  @Idempotent
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Take another client's history over; the other one ends")
  @APIResponseSchema(value = ClientDetails.class, responseCode = "200")
  public Response merge(
      @PathParam("id") long id,
      @NotNull @Valid ClientRequests.Merge body,
      @Context HttpHeaders headers,
      @Context Request request) {
    merge.merge(id, Preconditions.required(headers), body.otherId());
    ClientDetails client = queries.get(id);
    return ContentTags.ok(request, client, client.version());
  }
}
