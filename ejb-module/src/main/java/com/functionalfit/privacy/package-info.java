/**
 * What people may ask about their data: a copy of it, and that it be forgotten (rules PRIV-3,
 * PRIV-4). Owns the requests, the files, and who decides.
 *
 * <p>It refuses to know what others keep of a person: to forget is announced, and each feature
 * forgets its own. What a copy holds is read from the tables, for there is nothing to decide.
 */
package com.functionalfit.privacy;
