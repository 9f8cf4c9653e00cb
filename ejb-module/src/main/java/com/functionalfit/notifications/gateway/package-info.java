/** Adapters to the services outside that reach a phone or a browser. */
package com.functionalfit.notifications.gateway;
