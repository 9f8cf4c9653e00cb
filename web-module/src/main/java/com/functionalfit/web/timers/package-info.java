/** The timers, for administrators. */
package com.functionalfit.web.timers;
