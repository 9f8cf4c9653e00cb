/** Imports, their files and the results of their rows in the database. */
package com.functionalfit.imports.persistence;
