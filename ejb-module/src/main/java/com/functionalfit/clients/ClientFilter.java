package com.functionalfit.clients;

import java.util.List;

/**
 * Which clients are wanted; null matches everything.
 *
 * @param text part of name or e-mail, or a whole phone number
 * @param ids any of these
 * @param status status of the account
 * @param owes whether the client owes money
 * @param hasAccount whether the client has an account
 */
public record ClientFilter(
    String text, List<Long> ids, String status, Boolean owes, Boolean hasAccount) {}
