/** Routes of prices. */
package com.functionalfit.web.pricing;
