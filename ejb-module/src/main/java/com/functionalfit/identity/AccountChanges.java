package com.functionalfit.identity;

import com.functionalfit.identity.model.User;
import com.functionalfit.identity.model.UserRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Changes of an account that any feature may ask for, within its transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AccountChanges implements UserAccounts {

  @Inject private AccountMaker maker;
  @Inject private AccountGuards guards;
  @Inject private AccountStanding standing;
  @Inject private AccountEdits edits;
  @Inject private UserRepository users;

  @Override
  public long createInvited(NewAccount account) {
    return maker.make(new AccountMaker.Facts(account, null, null)).id();
  }

  @Override
  public void rename(long userId, String newName) {
    User user = guards.lock(userId);
    edits.rewrite(user, newName, user.locale());
  }

  @Override
  public void changeLocale(long userId, String locale) {
    User user = guards.lock(userId);
    edits.rewrite(user, user.name(), locale);
  }

  @Override
  public void changeStatus(long userId, String status) {
    standing.changeStatus(guards.lock(userId), status);
  }

  @Override
  public void startEmailChange(long userId, String newEmail) {
    edits.startEmailChange(guards.lock(userId), newEmail);
  }

  @Override
  public void remove(long userId) {
    standing.remove(guards.lock(userId));
  }

  @Override
  public void erase(long userId, String placeholder) {
    users.erase(userId, placeholder);
  }
}
