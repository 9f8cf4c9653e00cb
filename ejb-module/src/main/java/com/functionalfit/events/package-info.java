/**
 * Owns one-to-one sessions and blocks: events, their guests, their series and who came.
 *
 * <p>Refuses to own group classes and the overlap check (schedule, whose check events take part in
 * as one more kind of busy time), what a session costs (pricing), how it is paid (passes,
 * accounts), and who is told (notifications, which listens to the events announced here in the same
 * transaction).
 */
package com.functionalfit.events;
