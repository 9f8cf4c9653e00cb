package com.functionalfit.web.clients;

import com.functionalfit.clients.ConsentService;
import com.functionalfit.clients.ConsentView;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.web.ApiPaths;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The consents of a client, as staff write them down. */
@Path(ApiPaths.V1 + "/clients/{id}/consents")
@ApplicationScoped
@Tag(name = "Clients")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClientConsentsResource {

  @Inject private ConsentService consents;

  /** Decisions of the client, newest first. */
  @GET
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "List the consents of a client")
  public ListResponse.Paged<ConsentView> list(
      @PathParam("id") long id, @BeanParam PageParams page) {
    return ListResponse.of(consents.list(id, page.toRequest(Set.of())), Function.identity());
  }

  /** Writes down what the client decided. */
  @POST
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Record a consent of a client")
  @APIResponseSchema(value = ConsentView.class, responseCode = "201")
  public Response decide(@PathParam("id") long id, @NotNull @Valid ClientRequests.Consent body) {
    ConsentView consent = consents.decide(id, body.toCommand());
    URI location = URI.create(ApiPaths.absolute("/clients/" + id + "/consents"));
    return Response.created(location).entity(consent).build();
  }
}
