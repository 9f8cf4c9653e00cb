package com.functionalfit.studio;

import com.functionalfit.studio.WeekHours.DayHours;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What anybody may know of the settings.
 *
 * @param mailInboxUrl where a demo or test system shows the mails it sent; null where mails are
 *     real
 */
public record PublicSettingsView(
    String currency,
    String timezone,
    Map<String, DayHours> businessHours,
    int freeCancelHours,
    @Schema(enumeration = {"charge", "refuse"}) String lateCancelMode,
    int promotionDeclineMinutes,
    String companyName,
    String supportEmail,
    String privacyPolicyVersion,
    @Schema(nullable = true) String mailInboxUrl) {}
