/**
 * Who takes part in a class: booking, waitlist and promotion, cancelling, attendance.
 *
 * <p>Owns {@code class_registrations} and the rules BOOK, WAIT, CXL and CHK for classes. Seats are
 * counted by {@code schedule}, credits by {@code passes}, money by {@code accounts}, prices by
 * {@code pricing}; booking decides when each of them acts, all in one transaction and always in the
 * lock order occurrence, client, passes, account (rule CONC-1). It writes no mail: it announces
 * what happened by the events of this package.
 */
package com.functionalfit.booking;
