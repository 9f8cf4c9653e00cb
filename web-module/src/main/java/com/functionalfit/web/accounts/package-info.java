/** Routes of client accounts. */
package com.functionalfit.web.accounts;
