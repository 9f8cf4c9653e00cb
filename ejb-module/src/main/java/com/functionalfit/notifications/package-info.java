/**
 * Tells people what happened to what concerns them: by mail from templates, by the channels they
 * chose, once per change. A listener: features announce, nobody imports this package's insides.
 *
 * <p>It refuses to decide anything about bookings, accounts or classes.
 */
package com.functionalfit.notifications;
