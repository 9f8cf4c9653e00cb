package com.functionalfit.identity;

import com.functionalfit.identity.UserCreated.Consent;
import com.functionalfit.identity.UserCreated.Origin;
import com.functionalfit.identity.model.SessionKind;
import com.functionalfit.identity.model.User;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The database part of signing up, as one transaction. */
@ApplicationScoped
@Transactional
class RegistrationRecords {

  @Inject private AccountMaker maker;
  @Inject private SignInRecords signIn;
  @Inject private CurrentCaller currentCaller;

  public SignedIn register(RegisterAccount command, String passwordHash) {
    NewAccount account =
        new NewAccount(
            Roles.CLIENT,
            command.name(),
            command.email(),
            command.locale(),
            Origin.REGISTRATION,
            null,
            ClientDraft.withPhone(command.phone()),
            StaffDraft.EMPTY);
    Consent consent = new Consent(command.policyVersion(), currentCaller.get().ip());
    User user = maker.make(new AccountMaker.Facts(account, passwordHash, consent));
    return signIn.openLocked(user, SessionKind.SESSION, null);
  }
}
