/** Clients from files over HTTP. */
package com.functionalfit.web.imports;
