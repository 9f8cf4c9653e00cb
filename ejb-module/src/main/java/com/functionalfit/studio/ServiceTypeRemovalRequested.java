package com.functionalfit.studio;

/**
 * A service type is about to be removed; its row is locked. Fired in the transaction of the
 * removal: an observer that still needs the type refuses by throwing IN_USE with counts (rule
 * PRICE-10).
 */
public record ServiceTypeRemovalRequested(long serviceTypeId) {}
