package com.functionalfit.web.identity;

import com.functionalfit.identity.EmailChanges;
import com.functionalfit.identity.Passwords;
import com.functionalfit.identity.SignedIn;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Passwords and addresses, with and without links. */
@Path(ApiPaths.V1 + "/auth")
@ApplicationScoped
@RetryContention
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Auth")
public class PasswordsResource {

  @Inject private Passwords passwords;
  @Inject private EmailChanges emailChanges;
  @Inject private SessionCookie cookie;

  /** An answer that says the same to everybody. */
  public record Message(String message) {}

  /** What a browser needs after its session got a new id. */
  public record NewSession(String csrfToken) {}

  /** Makes a reset link when somebody has the address. */
  @POST
  @Path("/forgot-password")
  @PermitAll
  @Operation(summary = "Ask for a password reset link")
  @APIResponseSchema(value = Message.class, responseCode = "202")
  public Response forgotPassword(@NotNull @Valid SecretRequests.ForgotPassword request) {
    passwords.requestReset(request.email());
    return Response.accepted(new Message(Messages.of("resetRequested"))).build();
  }

  /** Sets a password by reset link or invitation. */
  @POST
  @Path("/reset-password")
  @PermitAll
  @Operation(summary = "Set a password by link")
  @APIResponse(responseCode = "204", description = "No Content")
  public void resetPassword(@NotNull @Valid SecretRequests.ResetPassword request) {
    passwords.reset(request.token(), request.password());
  }

  /** Changes the caller's password; the session goes on under a new id. */
  @POST
  @Path("/change-password")
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Change the own password")
  @APIResponseSchema(value = NewSession.class, responseCode = "200")
  public Response changePassword(@NotNull @Valid SecretRequests.ChangePassword request) {
    SignedIn next = passwords.change(request.currentPassword(), request.newPassword());
    return Response.ok(new NewSession(CsrfTokens.of(next.token())))
        .header(HttpHeaders.SET_COOKIE, cookie.of(next.token()))
        .build();
  }

  /** Completes the move to another address. */
  @POST
  @Path("/confirm-email")
  @PermitAll
  @Operation(summary = "Confirm a new e-mail address by link")
  @APIResponse(responseCode = "204", description = "No Content")
  public void confirmEmail(@NotNull @Valid SecretRequests.ConfirmEmail request) {
    emailChanges.confirm(request.token());
  }
}
