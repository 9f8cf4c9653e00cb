/** Texts of mails, the log of what was sent, and quotes, for administrators. */
package com.functionalfit.web.notifications;
