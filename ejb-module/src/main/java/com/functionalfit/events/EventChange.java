package com.functionalfit.events;

import com.functionalfit.clients.ClientDirectory.Audience;
import com.functionalfit.schedule.Skipped;
import java.util.List;

/**
 * What an edit did.
 *
 * @param changed events changed
 * @param skipped events of the series it left alone
 * @param told how many people hear of it
 */
public record EventChange(int changed, List<Skipped> skipped, Audience told) {}
