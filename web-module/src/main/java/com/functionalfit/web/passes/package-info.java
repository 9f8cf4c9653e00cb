/** Routes of passes and pass types. */
package com.functionalfit.web.passes;
