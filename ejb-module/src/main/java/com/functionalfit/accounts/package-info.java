/**
 * What clients owe: the append-only account ledger and its allocations (rules ACC-1 to ACC-5).
 *
 * <p>Refuses to know why something costs what it costs; prices are resolved elsewhere.
 */
package com.functionalfit.accounts;
