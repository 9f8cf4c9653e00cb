/**
 * The people who work: staff profiles of trainers, therapists and administrators.
 *
 * <p>Owns the table staff_profiles. Accounts belong to identity; a profile follows its account in
 * the same transaction and is never deleted, because history points at it.
 */
package com.functionalfit.staff;
