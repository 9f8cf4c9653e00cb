/**
 * Proof that no job is lost and no effect doubled whatever dies: real worker processes, a real
 * database, a real Redis, killed, frozen and emptied under load. Run with {@code -Pfaults}.
 */
package com.functionalfit.queue.faults;
