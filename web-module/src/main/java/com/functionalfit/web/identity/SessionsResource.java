package com.functionalfit.web.identity;

import com.functionalfit.identity.SessionView;
import com.functionalfit.identity.Sessions;
import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.json.ListResponse;
import com.functionalfit.web.json.PageParams;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own sessions and tokens. */
@Path(ApiPaths.V1 + "/auth/sessions")
@ApplicationScoped
@RetryContention
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Auth")
public class SessionsResource {

  @Inject private Sessions sessions;

  /** Living sessions and tokens, latest activity first. */
  @GET
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "List own sessions and tokens")
  public ListResponse.Paged<SessionView> list(@BeanParam PageParams page) {
    return ListResponse.of(sessions.list(page.toRequest(Set.of())), Function.identity());
  }

  /** Ends one session or token. */
  @DELETE
  @Path("/{id}")
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "End one own session or token")
  public void end(@PathParam("id") long id) {
    sessions.end(id);
  }

  /** Ends all but the presented one. */
  @DELETE
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "End all other own sessions and tokens")
  public void endOthers() {
    sessions.endOthers();
  }
}
