/** Routes of clients and their consents. */
package com.functionalfit.web.clients;
