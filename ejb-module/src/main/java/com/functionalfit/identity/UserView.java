package com.functionalfit.identity;

import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A user as the API shows it.
 *
 * @param lastLoginAt null before the first sign-in
 * @param staff null without staff profile
 * @param client null without client profile
 */
public record UserView(
    long id,
    String name,
    String email,
    @Schema(enumeration = {"client", "staff", "admin", "batch_admin"}) String role,
    @Schema(enumeration = {"active", "inactive", "suspended"}) String status,
    @Schema(enumeration = {"hu", "en"}) String locale,
    boolean twoFactorEnabled,
    @Schema(nullable = true) Instant lastLoginAt,
    @Schema(nullable = true) StaffPart staff,
    @Schema(nullable = true) ClientPart client,
    int version) {

  /** What the user is as a staff member. */
  public record StaffPart(long id, boolean isAvailableForBooking, boolean isVisible) {}

  /** What the user is as a client. */
  public record ClientPart(long id) {}

  /**
   * A user in the administrator's list.
   *
   * @param balance what the client owes; null without client profile
   */
  public record Listed(UserView user, BigDecimal balance) {}
}
