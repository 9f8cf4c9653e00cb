package com.functionalfit.booking.timers;

import com.functionalfit.booking.WaitlistSweep;
import com.functionalfit.timers.MinuteStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ends the waitlists of classes that have begun (rule WAIT-7). */
@ApplicationScoped
class WaitlistsEnd implements MinuteStep {

  @Inject private WaitlistSweep sweep;

  @Override
  public String what() {
    return "waitlists ended";
  }

  @Override
  public int run() {
    return sweep.endWaitlists();
  }
}
