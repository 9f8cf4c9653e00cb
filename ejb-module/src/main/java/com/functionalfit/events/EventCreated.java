package com.functionalfit.events;

/** An event was planned. Fired in the transaction of the change. */
public record EventCreated(long eventId) {}
