/**
 * The small values every feature speaks: money, time ranges, pages and refusals.
 *
 * <p>Depends on the JDK only. Owns no rule of any feature.
 */
package com.functionalfit.shared;
