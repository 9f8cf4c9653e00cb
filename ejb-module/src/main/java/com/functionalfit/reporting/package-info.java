/**
 * Read models over all features: figures for dashboards and reports.
 *
 * <p>Owns no table and changes nothing. It reads the tables of the features by SQL of its own,
 * because figures cut across them; nobody imports it.
 */
package com.functionalfit.reporting;
