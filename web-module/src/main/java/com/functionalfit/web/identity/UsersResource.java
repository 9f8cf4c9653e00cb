package com.functionalfit.web.identity;

import com.functionalfit.identity.UserAdministration;
import com.functionalfit.identity.UserFilter;
import com.functionalfit.identity.UserView;
import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.web.ApiPaths;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Users in the hands of an administrator. */
@Path(ApiPaths.V1 + "/users")
@ApplicationScoped
@RetryContention
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Users")
public class UsersResource {

  @Inject private UserAdministration users;

  /** One page of users. */
  @GET
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "List users")
  public ListResponse.Paged<ListedUser> list(
      @BeanParam UserQuery query, @BeanParam PageParams page) {
    UserFilter filter = query.toFilter();
    return ListResponse.of(
        users.list(filter, page.toRequest(UserAdministration.SORTABLE)), ListedUser::of);
  }

  /** Makes an account with the profile of its role. */
  @POST
  @Idempotent
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Create a user")
  @APIResponseSchema(value = UserView.class, responseCode = "201")
  public Response create(@NotNull @Valid UserRequests.Create request) {
    UserView user = users.create(request.toCommand());
    return Response.created(URI.create(ApiPaths.absolute("/users/" + user.id())))
        .tag(Preconditions.tag(user.version()))
        .entity(user)
        .build();
  }

  /** One user. */
  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Read a user")
  @APIResponseSchema(value = UserView.class, responseCode = "200")
  public Response get(@PathParam("id") long id, @Context Request http) {
    UserView user = users.get(id);
    return Preconditions.ok(http, user, user.version());
  }

  /** Changes a user; absent fields stay. */
  @PATCH
  @Path("/{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Change a user")
  @APIResponseSchema(value = UserView.class, responseCode = "200")
  public Response update(
      @PathParam("id") long id,
      @Context HttpHeaders headers,
      @NotNull @Valid UserRequests.Update request) {
    UserView user = users.update(id, Preconditions.required(headers), request.toCommand());
    return Response.ok(user).tag(Preconditions.tag(user.version())).build();
  }

  /** Deletes a user and what hangs on the account. */
  @DELETE
  @Path("/{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Delete a user")
  public void delete(@PathParam("id") long id, @Context HttpHeaders headers) {
    users.delete(id, Preconditions.required(headers));
  }

  /** Sends a new invitation. */
  @POST
  @Path("/{id}/invite")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Invite a user again")
  @APIResponse(responseCode = "202", description = "Accepted")
  public Response invite(@PathParam("id") long id) {
    users.invite(id);
    return Response.accepted().build();
  }

  /** Signs a user out everywhere. */
  @DELETE
  @Path("/{id}/sessions")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Sign a user out everywhere")
  public void endSessions(@PathParam("id") long id, @Context HttpHeaders headers) {
    users.endSessions(id, Preconditions.optional(headers));
  }

  /** Takes a user's second factor away. */
  @DELETE
  @Path("/{id}/2fa")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Take a user's second factor away")
  public void removeSecondFactor(@PathParam("id") long id, @Context HttpHeaders headers) {
    users.removeSecondFactor(id, Preconditions.optional(headers));
  }
}
