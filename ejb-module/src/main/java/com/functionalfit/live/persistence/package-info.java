/** Reads what messages are made of. */
package com.functionalfit.live.persistence;
