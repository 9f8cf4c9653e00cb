package com.functionalfit.notifications.timers;

import com.functionalfit.notifications.HeldRelease;
import com.functionalfit.timers.MinuteStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets go what the night held back. */
@ApplicationScoped
class HeldMessages implements MinuteStep {

  @Inject private HeldRelease release;

  @Override
  public String what() {
    return "held messages released";
  }

  @Override
  public int run() {
    return release.release();
  }
}
