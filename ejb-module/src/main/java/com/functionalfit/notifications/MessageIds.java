package com.functionalfit.notifications;

import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;

/** Names of mails and calendar entries: unique in the world and the same for every try. */
@ApplicationScoped
class MessageIds {

  @Inject private AppConfig config;

  String of(String name) {
    return name + "@" + URI.create(config.get(ConfigKey.FUNCTIONALFIT_PUBLIC_URL)).getHost();
  }
}
