/**
 * The node's MicroProfile health checks. They stand in a library of the EAR and not in a module,
 * because WildFly sees checks of the top-level deployment only (WFLY-12835); what they ask is found
 * by name, since a library does not see the modules.
 */
package com.functionalfit.probe;
