/** What is done when a message is due. */
package com.functionalfit.notifications.jobs;
