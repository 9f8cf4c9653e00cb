/**
 * When background tasks run: each slot of a task once on all scheduler nodes, in the studio's wall
 * clock, caught up when it was missed and taken over when its node died.
 *
 * <p>It refuses to know what a task does: features implement {@link
 * com.functionalfit.timers.TimerTask}.
 */
package com.functionalfit.timers;
