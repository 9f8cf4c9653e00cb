package com.functionalfit.identity;

import com.functionalfit.identity.UserCreated.Origin;
import com.functionalfit.identity.model.PasswordRules;
import com.functionalfit.identity.model.UserRepository;
import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import com.functionalfit.platform.config.ConfigurationException;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Makes the first administrator from the environment while there is none (rule AUTH-16). Nodes that
 * start together may all try: the address is taken once.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstAdmin {

  private static final Logger LOG = Logger.getLogger(FirstAdmin.class);

  @Inject private AppConfig config;
  @Inject private UserRepository users;
  @Inject private PasswordHasher passwords;
  @Inject private AccountMaker maker;
  @Inject private InTransaction inTransaction;

  @PostConstruct
  void makeWhileThereIsNone() {
    Optional<String> email = config.find(ConfigKey.FUNCTIONALFIT_ADMIN_EMAIL);
    if (email.isEmpty() || users.hasAdmin()) {
      return;
    }
    String password = config.get(ConfigKey.FUNCTIONALFIT_ADMIN_PASSWORD);
    PasswordRules.problemOf(password, email.get())
        .ifPresent(
            problem -> {
              throw new ConfigurationException(
                  ConfigKey.FUNCTIONALFIT_ADMIN_PASSWORD.name()
                      + " is no good password: "
                      + problem);
            });
    make(email.get(), passwords.hash(password));
  }

  private void make(String email, String passwordHash) {
    NewAccount account =
        new NewAccount(
            Roles.ADMIN,
            config.find(ConfigKey.FUNCTIONALFIT_ADMIN_NAME).orElse("Admin"),
            email,
            null,
            Origin.FIRST_START,
            null,
            ClientDraft.EMPTY,
            StaffDraft.EMPTY);
    try {
      inTransaction.run(() -> maker.make(new AccountMaker.Facts(account, passwordHash, null)));
      LOG.info("The first administrator was created from the environment");
    } catch (Refusal e) {
      LOG.infof("The first administrator was not created: %s", e.getMessage());
    }
  }
}
