package com.functionalfit.web.accounts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.functionalfit.accounts.AccountEntryView;
import com.functionalfit.accounts.AccountStatement;
import com.functionalfit.accounts.PostedEntry;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies the routes of client accounts answer with. */
final class AccountResponses {

  private AccountResponses() {}

  /** A line of a statement; the balance stands only on a line just posted. */
  @Schema(name = "AccountEntry")
  record Entry(
      long id,
      @Schema(enumeration = {"CHARGE", "PAYMENT", "REFUND", "WRITE_OFF"}) String type,
      BigDecimal amount,
      String currency,
      @Schema(nullable = true) String method,
      @Schema(nullable = true) BigDecimal openAmount,
      @JsonProperty("for") @Schema(nullable = true) AccountEntryView.Purpose purpose,
      String reason,
      Instant occurredAt,
      @Schema(nullable = true) AccountEntryView.Actor actor) {}

  /** A page of a statement with its sums. */
  record Statement(
      List<Entry> items,
      int page,
      int pageSize,
      long total,
      BigDecimal balance,
      BigDecimal credit,
      int openCharges,
      String currency) {}

  /** A line just posted, with the balance after it. */
  @Schema(name = "PostedEntry")
  record Posted(@com.fasterxml.jackson.annotation.JsonUnwrapped Entry entry, BigDecimal balance) {}

  static Statement of(AccountStatement statement) {
    return new Statement(
        statement.entries().items().stream().map(AccountResponses::of).toList(),
        statement.entries().page(),
        statement.entries().pageSize(),
        statement.entries().total(),
        statement.balance(),
        statement.credit(),
        statement.openCharges(),
        statement.currency());
  }

  static Posted of(PostedEntry posted) {
    return new Posted(of(posted.entry()), posted.balance());
  }

  private static Entry of(AccountEntryView entry) {
    return new Entry(
        entry.id(),
        entry.type(),
        entry.amount(),
        entry.currency(),
        entry.method(),
        entry.openAmount(),
        entry.purpose(),
        entry.reason(),
        entry.occurredAt(),
        entry.actor());
  }
}
