/**
 * The development stack: an embedded database, Redis, mail catcher and the configured server, for
 * {@code mvn -Prun} and for the integration tests. Not part of the product that is deployed.
 */
package com.functionalfit.dev;
