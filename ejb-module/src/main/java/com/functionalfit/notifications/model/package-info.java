/** Messages, templates and what a mail is made of. Pure. */
package com.functionalfit.notifications.model;
