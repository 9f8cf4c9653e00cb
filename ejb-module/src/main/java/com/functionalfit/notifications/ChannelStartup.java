package com.functionalfit.notifications;

import com.functionalfit.notifications.model.PushGateway;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Stops the start of a node whose push keys do not make a pair. */
@Singleton
@Startup
public class ChannelStartup {

  @Inject private PushGateway push;

  @PostConstruct
  void read() {
    push.publicKey();
  }
}
