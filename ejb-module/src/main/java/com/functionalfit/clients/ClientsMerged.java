package com.functionalfit.clients;

/**
 * Two clients turned out to be one person. Observers move what they keep of the one to the other,
 * in the transaction of the merge; one that cannot vetoes by throwing a Refusal.
 *
 * @param from client that ends
 * @param into client that stays
 */
public record ClientsMerged(long from, long into) {}
