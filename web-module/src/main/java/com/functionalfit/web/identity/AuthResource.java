package com.functionalfit.web.identity;

import com.functionalfit.identity.Registration;
import com.functionalfit.identity.Sessions;
import com.functionalfit.identity.SignIn;
import com.functionalfit.identity.SignedIn;
import com.functionalfit.identity.UserView;
import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.security.CsrfTokens;
import com.functionalfit.web.security.SessionCookie;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sign-up, sign-in and sign-out. */
@Path(ApiPaths.V1 + "/auth")
@ApplicationScoped
@RetryContention
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Auth")
public class AuthResource {

  @Inject private Registration registration;
  @Inject private SignIn signIn;
  @Inject private Sessions sessions;
  @Inject private SessionCookie cookie;

  /** What a browser gets when it signs in. */
  public record Opened(UserView user, String csrfToken) {}

  /** A bearer token, shown this once. */
  public record Issued(String accessToken, String tokenType, Instant expiresAt) {}

  /** Makes an account and signs it in. */
  @POST
  @Path("/register")
  @PermitAll
  @Operation(summary = "Register as a client")
  @APIResponseSchema(value = Opened.class, responseCode = "201")
  public Response register(@NotNull @Valid Requests.Register request) {
    SignedIn opened = registration.register(request.toCommand());
    return answer(Response.created(URI.create(ApiPaths.absolute("/me"))), opened);
  }

  /** Opens a browser session. */
  @POST
  @Path("/login")
  @PermitAll
  @Operation(summary = "Sign in with a session cookie")
  @APIResponseSchema(value = Opened.class, responseCode = "200")
  public Response login(@NotNull @Valid Requests.Login request) {
    return answer(Response.ok(), signIn.openSession(request.toCredentials()));
  }

  /** Issues a bearer token. */
  @POST
  @Path("/token")
  @PermitAll
  @Operation(summary = "Issue a bearer token")
  @APIResponseSchema(value = Issued.class, responseCode = "201")
  public Response token(@NotNull @Valid Requests.Token request) {
    SignedIn issued = signIn.issueToken(request.toCredentials(), request.name());
    String location = ApiPaths.absolute("/auth/sessions/" + issued.sessionId());
    return Response.created(URI.create(location))
        .entity(new Issued(issued.token(), "Bearer", issued.expiresAt()))
        .build();
  }

  /** Ends the presented session or token. */
  @POST
  @Path("/logout")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Sign out")
  @APIResponse(responseCode = "204", description = "No Content")
  public Response logout() {
    sessions.logout();
    return Response.noContent().header(HttpHeaders.SET_COOKIE, cookie.cleared()).build();
  }

  private Response answer(Response.ResponseBuilder builder, SignedIn opened) {
    return builder
        .header(HttpHeaders.SET_COOKIE, cookie.of(opened.token()))
        .entity(new Opened(opened.user(), CsrfTokens.of(opened.token())))
        .build();
  }
}
