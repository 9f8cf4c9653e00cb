package com.functionalfit.reporting;

/** The figures of a start page; which ones depends on who looks. */
public sealed interface Dashboard
    permits ClientDashboard, StaffDashboard, AdminDashboard, BatchDashboard {}
