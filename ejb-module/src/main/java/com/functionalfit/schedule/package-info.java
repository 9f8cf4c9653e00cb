/**
 * Owns what takes place and when: class templates, their recurrence, the dated classes with their
 * seat counters, the overlap check of rooms and trainers, and the public timetable.
 *
 * <p>Refuses to own who comes (booking), what it costs (pricing), and when the house is closed
 * (studio). It announces cancelled and moved classes and added seats by events observed in the same
 * transaction, and asks booking for facts about registrations through {@link
 * com.functionalfit.schedule.RegistrationFacts}.
 */
package com.functionalfit.schedule;
