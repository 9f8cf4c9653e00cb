package com.functionalfit.studio;

import java.time.Instant;

/**
 * A new closure.
 *
 * @param kind blackout or maintenance
 * @param cancelAffected whether the sessions in it are cancelled
 */
public record CreateClosure(
    ClosureArea area,
    String kind,
    Instant startsAt,
    Instant endsAt,
    String reason,
    boolean cancelAffected) {}
