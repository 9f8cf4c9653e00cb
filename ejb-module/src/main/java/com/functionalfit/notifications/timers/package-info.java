/** Reminders and daily mails. */
package com.functionalfit.notifications.timers;
