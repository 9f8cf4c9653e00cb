/**
 * Proves every night that the books agree: projections with their ledgers, counters with what they
 * count, references with what they name, the audit chain with its seals. A listener: it reads the
 * tables of all features, repairs nothing, and nobody imports it.
 */
package com.functionalfit.verification;
