package com.functionalfit.web.profile;

import com.functionalfit.clients.OwnClientProfile;
import com.functionalfit.identity.UserView;
import com.functionalfit.profile.MeView;
import com.functionalfit.staff.StaffCards.StaffCard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person sees of themselves; fields of a profile they do not have are null. */
record MeResponse(
    long id,
    String name,
    String email,
    @Schema(enumeration = {"client", "staff", "admin", "batch_admin"}) String role,
    @Schema(enumeration = {"active", "inactive", "suspended"}) String status,
    @Schema(enumeration = {"hu", "en"}) String locale,
    boolean twoFactorEnabled,
    @Schema(nullable = true) Instant lastLoginAt,
    @Schema(nullable = true) UserView.StaffPart staff,
    @Schema(nullable = true) UserView.ClientPart client,
    int version,
    @Schema(nullable = true) String phone,
    @Schema(nullable = true) LocalDate dateOfBirth,
    @Schema(nullable = true) String emergencyContactName,
    @Schema(nullable = true) String emergencyContactPhone,
    @Schema(nullable = true) String bio,
    @Schema(nullable = true) String specialization,
    @Schema(nullable = true) List<String> skills,
    @Schema(nullable = true) String csrfToken) {

  /**
   * Writes out all parts.
   *
   * @param csrfToken null for bearer callers
   */
  static MeResponse of(MeView me, String csrfToken) {
    UserView user = me.user();
    OwnClientProfile client = me.client();
    StaffCard card = me.staff();
    return new MeResponse(
        user.id(),
        user.name(),
        user.email(),
        user.role(),
        user.status(),
        user.locale(),
        user.twoFactorEnabled(),
        user.lastLoginAt(),
        user.staff(),
        user.client(),
        user.version(),
        me.phone(),
        client == null ? null : client.dateOfBirth(),
        client == null ? null : client.emergencyContactName(),
        client == null ? null : client.emergencyContactPhone(),
        card == null ? null : card.bio(),
        card == null ? null : card.specialization(),
        card == null ? null : card.skills(),
        csrfToken);
  }
}
