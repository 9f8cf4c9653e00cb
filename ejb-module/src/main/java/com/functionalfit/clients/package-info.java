/**
 * The people who train: client profiles, with or without an account, their contact data and their
 * consents.
 *
 * <p>Owns the tables clients and consents. Accounts belong to identity, which announces what
 * happens to them; a client's profile follows in the same transaction. What a client books, holds
 * or owes belongs to other features.
 */
package com.functionalfit.clients;
