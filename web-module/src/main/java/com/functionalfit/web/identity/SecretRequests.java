package com.functionalfit.web.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies that carry passwords, codes and links. None of them prints its content. */
final class SecretRequests {

  private static final String HIDDEN = "[hidden]";

  private SecretRequests() {}

  /** Body of the request for a reset link. */
  record ForgotPassword(@NotNull @Email @Size(max = 255) String email) {
    @Override
    public String toString() {
      return HIDDEN;
    }
  }

  /** Body of setting a password by link. */
  record ResetPassword(
      @NotNull @Size(max = 128) String token, @NotNull @Size(min = 8, max = 128) String password) {
    @Override
    public String toString() {
      return HIDDEN;
    }
  }

  /** Body of changing a password. */
  record ChangePassword(
      @NotNull @Size(max = 128) String currentPassword,
      @NotNull @Size(min = 8, max = 128) String newPassword) {
    @Override
    public String toString() {
      return HIDDEN;
    }
  }

  /** Body of confirming an address. */
  record ConfirmEmail(@NotNull @Size(max = 128) String token) {
    @Override
    public String toString() {
      return HIDDEN;
    }
  }

  /** Body of moving to another address. */
  record NewEmail(
      @NotNull @Email @Size(max = 255) String newEmail, @NotNull @Size(max = 128) String password) {
    @Override
    public String toString() {
      return HIDDEN;
    }
  }

  /** Body that asks for the password again. */
  @Schema(name = "PasswordCheck")
  record Password(@NotNull @Size(max = 128) String password) {
    @Override
    public String toString() {
      return HIDDEN;
    }
  }

  /** Body with a first code. */
  @Schema(name = "CodeCheck")
  record Code(@NotNull @Size(max = 64) String otp) {
    @Override
    public String toString() {
      return HIDDEN;
    }
  }

  /** Body that asks for password and code again. */
  @Schema(name = "PasswordAndCodeCheck")
  record PasswordAndCode(
      @NotNull @Size(max = 128) String password, @NotNull @Size(max = 64) String otp) {
    @Override
    public String toString() {
      return HIDDEN;
    }
  }
}
