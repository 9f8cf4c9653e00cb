/** Routes of staff profiles. */
package com.functionalfit.web.staff;
