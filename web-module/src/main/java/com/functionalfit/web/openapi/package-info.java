/** Corrections of the generated API description. */
package com.functionalfit.web.openapi;
