/** Routes of the places and their terms: sites, rooms, service types, closures and settings. */
package com.functionalfit.web.studio;
