package com.functionalfit.accounts;

import com.functionalfit.shared.Page;
import java.math.BigDecimal;

/**
 * A client's statement.
 *
 * @param balance what the client owes; negative when the studio does
 * @param credit unused payments
 * @param openCharges how many charges are not fully paid
 */
public record AccountStatement(
    Page<AccountEntryView> entries,
    BigDecimal balance,
    BigDecimal credit,
    int openCharges,
    String currency) {}
