package com.functionalfit.events.model;

/**
 * A place on the guest list.
 *
 * @param clientId client who shall come
 * @param guestIndex counts repeated technical guests; 0 for everybody else (rule GUEST-2)
 * @param isTechnical whether it is the technical guest
 */
public record GuestPlan(long clientId, int guestIndex, boolean isTechnical) {}
