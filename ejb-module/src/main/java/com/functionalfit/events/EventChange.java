package com.functionalfit.events;

import com.functionalfit.schedule.Skipped;
import java.util.List;

/**
 * What an edit did.
 *
 * @param changed events changed
 * @param skipped events of the series it left alone
 */
public record EventChange(int changed, List<Skipped> skipped) {}
