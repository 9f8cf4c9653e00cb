package com.functionalfit.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/**
 * Everything under {@code /api}: the versioned contract at {@code /api/v1} and the probes beside
 * it.
 */
@ApplicationPath("/api")
public class ApiApplication extends Application {}
