package com.functionalfit.events;

/**
 * An event does not take place. Fired in the transaction of the change.
 *
 * @param reason null when none was given
 * @param isAbandoned whether its last guest left the studio, so that the trainer must be told
 */
public record EventCancelled(long eventId, String reason, boolean isAbandoned) {}
