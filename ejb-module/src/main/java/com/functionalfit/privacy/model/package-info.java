/** Requests and what a copy holds. Pure. */
package com.functionalfit.privacy.model;
