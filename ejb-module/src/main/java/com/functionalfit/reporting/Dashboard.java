package com.functionalfit.reporting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of a start page; which ones depends on who looks. */
@Schema(
    oneOf = {
      ClientDashboard.class,
      StaffDashboard.class,
      AdminDashboard.class,
      BatchDashboard.class
    })
public sealed interface Dashboard
    permits ClientDashboard, StaffDashboard, AdminDashboard, BatchDashboard {}
