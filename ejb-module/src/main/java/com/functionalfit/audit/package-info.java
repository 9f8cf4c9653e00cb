/**
 * The audit trail: one append-only, hash-chained entry for every change (rules AUD-1 to AUD-4).
 *
 * <p>Listens to {@link com.functionalfit.platform.change.Change}; nobody imports this package. It
 * refuses to own what a change means: that is the feature's affair.
 */
package com.functionalfit.audit;
