/** Nodes, Redis, database and relay die while people book; see docs/reliability.md. */
package com.functionalfit.it.faults;
