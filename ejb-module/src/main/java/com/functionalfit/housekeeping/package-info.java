/**
 * Removes what nobody needs any more, when its time has come. A listener: it knows the features
 * whose leftovers it removes, and nobody imports it.
 */
package com.functionalfit.housekeeping;
