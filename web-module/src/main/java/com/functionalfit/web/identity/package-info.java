/** Sign-up, sign-in, the person's own account security, and the administration of users. */
package com.functionalfit.web.identity;
