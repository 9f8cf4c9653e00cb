/** Jakarta Batch jobs, one package each, and the only callers of the container's JobOperator. */
package com.functionalfit.batch;
