/** The record of all jobs. Plain SQL: the engine works outside of entity managers. */
package com.functionalfit.queue.persistence;
