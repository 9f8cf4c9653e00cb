/** The record of timers in the database. */
package com.functionalfit.timers.persistence;
