package com.functionalfit.passes;

import com.functionalfit.accounts.ClientAccounts;
import com.functionalfit.accounts.ClientAccounts.ChargeFor;
import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.clients.ClientDirectory.ClientView;
import com.functionalfit.passes.model.Pass;
import com.functionalfit.passes.model.Pass.Goods;
import com.functionalfit.passes.model.PassType;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Money;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Sells passes at the desk (rule PASS-2). */
@Stateless
public class PassSale {

  @Inject private PassTypes types;
  @Inject private PassLedger ledger;
  @Inject private ClientAccounts accounts;
  @Inject private SaleRules rules;
  @Inject private PassJournal journal;
  @Inject private PassViews views;

  /** What a sale is checked against. */
  @jakarta.enterprise.context.ApplicationScoped
  static class SaleRules {
    @Inject private ClientDirectory clients;
    @Inject private CurrentCaller caller;
    @Inject private StudioClock clock;
    @Inject private StudioSettings settings;

    /** Locks the buyer: the first lock of a sale (rule CONC-1). */
    void lockBuyer(long clientId) {
      ClientView buyer =
          clients.find(clientId).orElseThrow(() -> Refusal.invalid("clientId", FieldError.UNKNOWN));
      if (buyer.technical()) {
        throw new Refusal(ProblemCode.TECHNICAL_GUEST);
      }
      clients.lock(clientId);
    }

    /** Only an admin sets another price or sells by free description. */
    void requireAdminForFreeTerms(SellPass command) {
      if (caller.get().isAdmin()) {
        return;
      }
      if (command.custom() != null) {
        throw Refusal.forbidden();
      }
    }

    boolean mayPriceFreely() {
      return caller.get().isAdmin();
    }

    String currency() {
      return settings.get(SettingKey.CURRENCY);
    }

    LocalDate firstDay(SellPass command) {
      return command.validFrom() == null ? clock.today() : command.validFrom();
    }

    Pass pass(SellPass command, Goods goods, int validityDays) {
      return new Pass(command.clientId(), goods, firstDay(command), validityDays, clock.now());
    }
  }

  /**
   * Sells a pass: credits, charge and payment in one transaction.
   *
   * @throws Refusal TECHNICAL_GUEST, FORBIDDEN, VALIDATION on clientId, passTypeId or price
   */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public SoldPass sell(SellPass command) {
    rules.requireAdminForFreeTerms(command);
    rules.lockBuyer(command.clientId());
    Pass pass = command.custom() == null ? byType(command) : byDescription(command);
    ledger.sell(pass);
    Long chargeId =
        accounts
            .charge(command.clientId(), pass.price(), ChargeFor.pass(pass.id()), pass.name())
            .map(ClientAccounts.Charge::entryId)
            .orElse(null);
    if (command.payment() != null) {
      // Money handed over for a pass pays the pass, whatever else is owed.
      Money paid = new Money(command.payment().amount(), rules.currency());
      accounts.pay(command.clientId(), paid, command.payment().method(), chargeId, pass.name());
    }
    journal.sold(pass);
    return new SoldPass(views.view(pass), accounts.balance(command.clientId()).amount());
  }

  private Pass byType(SellPass command) {
    if (command.passTypeId() == null) {
      throw Refusal.invalid("passTypeId", FieldError.REQUIRED);
    }
    PassType type =
        types
            .findOnSale(command.passTypeId())
            .orElseThrow(() -> Refusal.invalid("passTypeId", FieldError.UNKNOWN));
    Money price = type.price();
    if (command.price() != null && command.price().compareTo(price.amount()) != 0) {
      if (!rules.mayPriceFreely()) {
        throw Refusal.invalid("price", FieldError.RANGE);
      }
      price = new Money(command.price(), price.currency());
    }
    return rules.pass(
        command, new Goods(type.id(), type.name(), type.credits(), price), type.validityDays());
  }

  private Pass byDescription(SellPass command) {
    SellPass.Custom custom = command.custom();
    BigDecimal price = command.price() == null ? BigDecimal.ZERO : command.price();
    Goods goods =
        new Goods(null, custom.name(), custom.credits(), new Money(price, rules.currency()));
    return rules.pass(command, goods, custom.validityDays());
  }
}
