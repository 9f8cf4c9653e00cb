/**
 * Prepaid passes and the append-only credit ledger (rules PASS-1 to PASS-10).
 *
 * <p>Owns every change of a credit. Refuses to know what a credit is taken for: a registration is
 * an id here.
 */
package com.functionalfit.passes;
