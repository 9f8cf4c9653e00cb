/** The priority queues, their jobs and workers, for administrators. */
package com.functionalfit.web.queue;
