/** Steps that do a chore of the application in rounds, each round a transaction. */
package com.functionalfit.batch.chores;
