/** Runs what is due, on nodes that play the role scheduler. */
package com.functionalfit.timers.scheduler;
