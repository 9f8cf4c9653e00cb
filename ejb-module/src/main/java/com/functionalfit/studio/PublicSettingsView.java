package com.functionalfit.studio;

import com.functionalfit.studio.WeekHours.DayHours;
import java.util.Map;

/** What anybody may know of the settings. */
public record PublicSettingsView(
    String currency,
    String timezone,
    Map<String, DayHours> businessHours,
    int freeCancelHours,
    String lateCancelMode,
    int promotionDeclineMinutes,
    String companyName,
    String supportEmail,
    String privacyPolicyVersion) {}
