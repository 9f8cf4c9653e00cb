/** What is recorded of timers, and the port to the record. */
package com.functionalfit.timers.model;
