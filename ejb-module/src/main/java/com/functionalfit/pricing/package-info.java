/**
 * Effective-dated prices and the frozen price snapshots of attendances (rules PRICE-1 to PRICE-8).
 */
package com.functionalfit.pricing;
