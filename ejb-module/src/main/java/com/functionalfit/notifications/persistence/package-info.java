/** Messages, templates and the log in the database. */
package com.functionalfit.notifications.persistence;
