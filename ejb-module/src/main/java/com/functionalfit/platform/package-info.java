/**
 * What every feature stands on: configuration, the clock, the caller, persistence, crypto, Redis
 * and the change log. Knows no feature.
 */
package com.functionalfit.platform;
