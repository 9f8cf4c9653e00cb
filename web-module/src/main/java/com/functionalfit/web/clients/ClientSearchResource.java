package com.functionalfit.web.clients;

import com.functionalfit.clients.ClientQueries;
import com.functionalfit.clients.FoundClient;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.json.ListResponse;
import com.functionalfit.web.json.QueryValues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finding a client to book or to sell to. */
@Path(ApiPaths.V1 + "/clients/search")
@ApplicationScoped
@Tag(name = "Clients")
@Produces(MediaType.APPLICATION_JSON)
public class ClientSearchResource {

  private static final long MOST = 20;

  @Inject private ClientQueries queries;

  /** Best matches first, the technical guest last. */
  @GET
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Search clients by name, e-mail or whole phone number")
  public ListResponse.Items<FoundClient> search(
      @QueryParam("q") String text, @QueryParam("limit") String limit) {
    String wanted = QueryValues.text(text);
    if (wanted == null) {
      throw Refusal.invalid("q", FieldError.REQUIRED);
    }
    Long most = QueryValues.id("limit", limit);
    if (most != null && most > MOST) {
      throw Refusal.invalid("limit", FieldError.RANGE);
    }
    return ListResponse.of(queries.search(wanted, most == null ? (int) MOST : most.intValue()));
  }
}
