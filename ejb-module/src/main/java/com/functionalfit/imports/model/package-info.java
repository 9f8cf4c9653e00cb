/** The file, its rows and what a row asks for. Pure. */
package com.functionalfit.imports.model;
