package com.functionalfit.booking;

import com.functionalfit.shared.PageRequest;
import java.time.LocalDate;

/**
 * Which part of a client's activity is wanted.
 *
 * @param from first day; null for three months ago
 * @param to last day, inclusive; null for today
 * @param classes whether classes are wanted
 * @param others whether sessions besides classes are wanted
 * @param attended true for attended ones only, false for the others; null for all
 */
public record ActivityQuery(
    long clientId,
    LocalDate from,
    LocalDate to,
    boolean classes,
    boolean others,
    Boolean attended,
    PageRequest page) {}
