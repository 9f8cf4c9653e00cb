package com.functionalfit.studio;

import com.functionalfit.studio.WeekHours.DayHours;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What anybody may know of the settings. */
public record PublicSettingsView(
    String currency,
    String timezone,
    Map<String, DayHours> businessHours,
    int freeCancelHours,
    @Schema(enumeration = {"charge", "refuse"}) String lateCancelMode,
    int promotionDeclineMinutes,
    String companyName,
    String supportEmail,
    String privacyPolicyVersion) {}
