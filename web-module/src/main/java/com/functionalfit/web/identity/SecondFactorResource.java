package com.functionalfit.web.identity;

import com.functionalfit.identity.SecondFactor;
import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.web.ApiPaths;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's second factor. */
@Path(ApiPaths.V1 + "/auth/2fa")
@ApplicationScoped
@RetryContention
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Auth")
public class SecondFactorResource {

  @Inject private SecondFactor secondFactor;

  /** Codes for the day the phone is lost, shown this once. */
  public record RecoveryCodes(List<String> recoveryCodes) {}

  /** Makes a secret that counts once a code of it was confirmed. */
  @POST
  @Path("/setup")
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Start setting up a second factor")
  public SecondFactor.Setup setUp(@NotNull @Valid SecretRequests.Password request) {
    return secondFactor.setUp(request.password());
  }

  /** Puts the secret in force. */
  @POST
  @Path("/confirm")
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Confirm a second factor with its first code")
  public RecoveryCodes confirm(@NotNull @Valid SecretRequests.Code request) {
    return new RecoveryCodes(secondFactor.confirm(request.otp()));
  }

  /** Replaces the recovery codes. */
  @POST
  @Path("/recovery-codes")
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Make new recovery codes")
  public RecoveryCodes renew(@NotNull @Valid SecretRequests.PasswordAndCode request) {
    return new RecoveryCodes(secondFactor.renewRecoveryCodes(request.password(), request.otp()));
  }

  /** Takes the second factor away. */
  @POST
  @Path("/disable")
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Take the second factor away")
  @APIResponse(responseCode = "204", description = "No Content")
  public void disable(@NotNull @Valid SecretRequests.PasswordAndCode request) {
    secondFactor.disable(request.password(), request.otp());
  }
}
