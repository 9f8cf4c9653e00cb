package com.functionalfit.platform.time;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Stops the start of a node whose clock may not be the one the environment asks for. */
@Singleton
@Startup
public class ClockStartup {

  @Inject private StudioClock clock;

  @PostConstruct
  void read() {
    clock.now();
  }
}
