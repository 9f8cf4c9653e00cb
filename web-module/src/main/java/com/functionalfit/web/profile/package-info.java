/** Routes of the caller's own account, profiles and mail preferences. */
package com.functionalfit.web.profile;
