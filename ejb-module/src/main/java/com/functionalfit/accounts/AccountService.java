package com.functionalfit.accounts;

import com.functionalfit.accounts.model.AccountEntry;
import com.functionalfit.accounts.model.AccountRepository;
import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Money;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Statements, payments, refunds and write-offs of clients (rules ACC-2 to ACC-5). */
@Stateless
public class AccountService {

  @Inject private AccountLedger ledger;
  @Inject private AccountRepository entries;
  @Inject private AccountStatements statements;
  @Inject private AccountGate gate;

  /** Who may, and what is told of it. */
  @jakarta.enterprise.context.ApplicationScoped
  static class AccountGate {
    @Inject private ClientDirectory clients;
    @Inject private CurrentCaller caller;
    @Inject private ChangeLog changeLog;

    void requireVisible(long clientId) {
      if (!caller.get().isStaffOrAdmin() && !Objects.equals(caller.get().clientId(), clientId)) {
        throw Refusal.forbidden();
      }
      if (clients.find(clientId).isEmpty()) {
        throw Refusal.notFound();
      }
    }

    void posted(AccountEntry entry) {
      changeLog.record(
          Change.of(ChangeAction.ACCOUNT_POSTED, "client", entry.clientId())
              .after("entryId", entry.id())
              .after("type", entry.type().name())
              .after("amount", entry.amount().amount())
              .after("reason", entry.reason())
              .build());
    }
  }

  /**
   * A client's statement, newest first.
   *
   * @throws Refusal NOT_FOUND, FORBIDDEN for somebody else's
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public AccountStatement get(StatementQuery query, PageRequest request) {
    gate.requireVisible(query.clientId());
    return statements.of(query, request);
  }

  /**
   * Takes money in, or gives unused money back.
   *
   * @throws Refusal NOT_FOUND, NO_CREDIT, VALIDATION for a charge of somebody else
   */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public PostedEntry pay(PostPayment command) {
    gate.requireVisible(command.clientId());
    Money amount = new Money(command.amount(), statements.currency());
    String reason = Objects.requireNonNullElse(command.reason(), "payment");
    command.chargeIds().forEach(id -> charge(command.clientId(), id, "chargeIds"));
    AccountEntry entry =
        command.isOut()
            ? ledger.giveBack(command.clientId(), amount, command.method(), reason)
            : ledger.post(
                command.clientId(), amount, command.method(), command.chargeIds(), reason);
    return posted(entry);
  }

  /**
   * Reverses a charge by exactly its amount.
   *
   * @throws Refusal NOT_FOUND, VALIDATION, INVALID_TRANSITION when it is reversed already
   */
  @RolesAllowed(Roles.ADMIN)
  public PostedEntry refund(long clientId, long chargeId, String reason) {
    gate.requireVisible(clientId);
    ledger.lock(clientId);
    AccountEntry charge = charge(clientId, chargeId, "chargeId");
    if (statements.isRefunded(chargeId)) {
      throw new Refusal(
          ProblemCode.INVALID_TRANSITION, Map.of("from", "refunded", "to", "refunded"));
    }
    return posted(ledger.refund(charge, reason));
  }

  /**
   * Forgives part of a charge.
   *
   * @throws Refusal NOT_FOUND, VALIDATION when more than is open
   */
  @RolesAllowed(Roles.ADMIN)
  public PostedEntry writeOff(long clientId, long chargeId, BigDecimal amount, String reason) {
    gate.requireVisible(clientId);
    ledger.lock(clientId);
    AccountEntry charge = charge(clientId, chargeId, "chargeId");
    return posted(ledger.writeOff(charge, new Money(amount, charge.amount().currency()), reason));
  }

  private AccountEntry charge(long clientId, long chargeId, String field) {
    return entries
        .find(chargeId)
        .filter(entry -> entry.clientId() == clientId)
        .filter(entry -> entry.type() == AccountEntry.Type.CHARGE)
        .orElseThrow(() -> Refusal.invalid(List.of(new FieldError(field, FieldError.UNKNOWN))));
  }

  private PostedEntry posted(AccountEntry entry) {
    gate.posted(entry);
    return new PostedEntry(statements.view(entry), ledger.balance(entry.clientId()).amount());
  }
}
