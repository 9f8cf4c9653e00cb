/** The dispatcher on Redis. */
package com.functionalfit.queue.redis;
