package com.functionalfit.studio;

/**
 * A new service type, and how many price codes came with it.
 *
 * @param priceCodesCreated 0 unless they were asked for
 */
public record CreatedServiceType(ServiceTypeDetails serviceType, int priceCodesCreated) {}
