package com.functionalfit.pricing;

import java.util.List;

/** The only active default price from a day on, and what it took the place of (rule PRICE-7). */
public record AssignedPrice(PriceView price, List<PriceView> ended, List<PriceView> deactivated) {}
