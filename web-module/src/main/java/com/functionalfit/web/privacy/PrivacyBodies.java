package com.functionalfit.web.privacy;

import com.functionalfit.privacy.PrivacyRequestView;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies of the routes about personal data. */
final class PrivacyBodies {

  private static final int LONGEST_PASSWORD = 128;
  private static final int LONGEST_REASON = 500;

  private PrivacyBodies() {}

  /** The password once more. */
  @Schema(name = "PasswordAgain")
  record Password(@NotBlank @Size(max = LONGEST_PASSWORD) String password) {}

  /** The wish to be forgotten. */
  @Schema(name = "ErasureWish")
  record Erasure(
      @NotBlank @Size(max = LONGEST_PASSWORD) String password,
      @Size(max = LONGEST_REASON) String reason) {}

  /** Why. */
  @Schema(name = "PrivacyReason")
  record Reason(@NotBlank @Size(max = LONGEST_REASON) String reason) {}

  /** A request as the person sees it. */
  @Schema(name = "OwnPrivacyRequest")
  record OwnRequest(
      long id,
      @Schema(enumeration = {"pending", "running", "done", "rejected", "failed"}) String status,
      LocalDate dueOn,
      Instant createdAt,
      @Schema(nullable = true) Instant fileExpiresAt) {

    static OwnRequest of(PrivacyRequestView view) {
      return new OwnRequest(
          view.id(), view.status(), view.dueOn(), view.createdAt(), view.fileExpiresAt());
    }
  }
}
