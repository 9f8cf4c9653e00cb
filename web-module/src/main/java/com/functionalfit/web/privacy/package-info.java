/** Requests of people about their data over HTTP. */
package com.functionalfit.web.privacy;
