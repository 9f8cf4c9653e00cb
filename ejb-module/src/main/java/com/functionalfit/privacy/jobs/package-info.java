/** The jobs: making a copy, forgetting a person. */
package com.functionalfit.privacy.jobs;
