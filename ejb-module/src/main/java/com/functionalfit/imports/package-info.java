/**
 * Clients from a file (rules IMP-1 to IMP-5): the file is kept encrypted, checked when it arrives,
 * and worked through row by row by the batch job {@code client-import}.
 *
 * <p>It refuses to own clients and prices: a row becomes what {@link
 * com.functionalfit.clients.ClientIntake} and {@link com.functionalfit.pricing.PriceCodes} make of
 * it. Nobody but the job and the web imports this package.
 */
package com.functionalfit.imports;
