/** Requests, files and the data of a person in the database. */
package com.functionalfit.privacy.persistence;
