/**
 * The one feed a calendar draws from: events, classes and closures of a range of dates, each kind
 * in one statement.
 *
 * <p>Owns no table and changes nothing. It reads the tables of the kinds by SQL of its own, because
 * a calendar of thousands of entries wants projections and not entities; nobody imports it.
 */
package com.functionalfit.calendar;
