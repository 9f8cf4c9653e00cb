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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own consents. */
@Path(ApiPaths.V1 + "/me/consents")
@ApplicationScoped
@Tag(name = "Me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnConsentsResource {

  @Inject private ConsentService consents;

  /** The caller's decisions, newest first. */
  @GET
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "List one's own consents")
  public ListResponse.Paged<ConsentView> list(@BeanParam PageParams page) {
    return ListResponse.of(consents.listOwn(page.toRequest(Set.of())), Function.identity());
  }

  /** Writes down what the caller decided. */
  @POST
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Give or withdraw a consent")
  @APIResponseSchema(value = ConsentView.class, responseCode = "201")
  public Response decide(@NotNull @Valid ClientRequests.Consent body) {
    ConsentView consent = consents.decideOwn(body.toCommand());
    return Response.created(URI.create(ApiPaths.absolute("/me/consents"))).entity(consent).build();
  }
}
