/**
 * Who somebody is and whether it is really them: users, their role and status, passwords, second
 * factor, sessions and bearer tokens, one-time links.
 *
 * <p>Owns the tables users, user_recovery_codes, auth_sessions and one_time_tokens. What a person
 * is to the studio (client or staff profile) belongs to those features: they follow the events of
 * this package, which are fired synchronously, in the transaction of the change. An observer that
 * throws a {@link com.functionalfit.shared.Refusal} vetoes the change.
 */
package com.functionalfit.identity;
