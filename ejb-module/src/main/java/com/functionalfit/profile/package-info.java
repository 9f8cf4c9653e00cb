/**
 * A person's own page: the account, client and staff profile as one.
 *
 * <p>Owns no table. It joins what identity, clients and staff know of the caller, and passes each
 * change on to its owner.
 */
package com.functionalfit.profile;
