/** The audit trail over HTTP. */
package com.functionalfit.web.audit;
