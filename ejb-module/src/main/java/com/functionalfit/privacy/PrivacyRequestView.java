package com.functionalfit.privacy;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request of a person about their data.
 *
 * @param overdue whether it waits longer than the law allows
 * @param reason why the person asks, or why it was rejected
 * @param fileExpiresAt until when the copy can be fetched; null without one
 */
@Schema(name = "PrivacyRequest")
public record PrivacyRequestView(
    long id,
    @Schema(enumeration = {"export", "erasure"}) String kind,
    @Schema(enumeration = {"pending", "running", "done", "rejected", "failed"}) String status,
    Person person,
    LocalDate dueOn,
    boolean overdue,
    @Schema(nullable = true) String reason,
    Instant createdAt,
    @Schema(nullable = true) Instant decidedAt,
    @Schema(nullable = true) String decidedBy,
    @Schema(nullable = true) Instant fileExpiresAt) {

  /**
   * Whose data it is about.
   *
   * @param id of the client, or of the user where there is no client profile
   * @param fullName as it is now, also after an erasure
   * @param clientId null without client profile
   * @param userId null for a walk-in
   */
  @Schema(name = "PrivacyPerson")
  public record Person(
      long id,
      String fullName,
      @Schema(nullable = true) Long clientId,
      @Schema(nullable = true) Long userId) {}
}
