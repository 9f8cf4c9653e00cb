package com.functionalfit.web.clients;

import com.functionalfit.clients.ClientDetails;
import com.functionalfit.clients.ClientQueries;
import com.functionalfit.clients.ClientService;
import com.functionalfit.clients.ListedClient;
import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.CurrentCaller;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/** The people who train. */
@Path(ApiPaths.V1 + "/clients")
@ApplicationScoped
@RetryContention
@Tag(name = "Clients")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClientsResource {

  private static final Set<String> SORTABLE = Set.of("name", "email", "createdAt", "balance");

  @Inject private ClientQueries queries;
  @Inject private ClientService clients;
  @Inject private CurrentCaller caller;

  /** Clients by name, the technical guest last. */
  @GET
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "List clients")
  public ListResponse.Paged<ListedClient> list(
      @BeanParam ClientFilterParams filter, @BeanParam PageParams page) {
    return ListResponse.of(
        queries.list(filter.toFilter(), page.toRequest(SORTABLE)), Function.identity());
  }

  /** One client. */
  @GET
  @Path("{id}")
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Get a client")
  @APIResponseSchema(value = ClientDetails.class, responseCode = "200")
  public Response get(@PathParam("id") long id, @Context Request request) {
    return answer(request, queries.get(id));
  }

  /** Writes down a client; an e-mail makes an invited account. */
  @POST
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Add a client, with an invitation when an e-mail is given")
  @APIResponseSchema(value = ClientDetails.class, responseCode = "201")
  public Response create(@NotNull @Valid ClientRequests.Create body) {
    ClientDetails client = queries.get(clients.create(body.toCommand()));
    return Response.created(URI.create(ApiPaths.absolute("/clients/" + client.id())))
        .entity(client)
        .tag(ContentTags.tag(client, client.version()))
        .build();
  }

  /** Changes a client. Administrators have to say which version they saw. */
  @PATCH
  @Path("{id}")
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Change a client")
  @APIResponseSchema(value = ClientDetails.class, responseCode = "200")
  public Response update(
      @PathParam("id") long id,
      @NotNull @Valid ClientRequests.Update body,
      @Context HttpHeaders headers,
      @Context Request request) {
    Integer expected = Preconditions.requiredIf(caller.get().isAdmin(), headers);
    clients.update(body.toCommand(id, expected));
    return answer(request, queries.get(id));
  }

  /** Deletes a client with everything planned. */
  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Delete a client")
  public void remove(@PathParam("id") long id, @Context HttpHeaders headers) {
    clients.remove(id, Preconditions.required(headers));
  }

  private static Response answer(Request request, ClientDetails client) {
    return ContentTags.ok(request, client, client.version());
  }
}
