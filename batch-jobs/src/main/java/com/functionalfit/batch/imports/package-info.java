/** The steps of batch job client-import. */
package com.functionalfit.batch.imports;
