/**
 * Benchmarks: ratios of two measurements of one run, for docs/benchmarks.md. They run with {@code
 * -Pbench} only and assert no times.
 */
package com.functionalfit.bench;
