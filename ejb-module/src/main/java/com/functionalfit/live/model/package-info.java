/** What is told, and to whom. Pure. */
package com.functionalfit.live.model;
