/** What the engine decides, without any machinery: whose turn it is, and what a failure means. */
package com.functionalfit.queue.model;
