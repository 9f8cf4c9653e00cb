package com.functionalfit.booking.timers;

import com.functionalfit.booking.WaitlistSweep;
import com.functionalfit.timers.Cadence;
import com.functionalfit.timers.TimerSlot;
import com.functionalfit.timers.TimerTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Every ten minutes: seats nobody moved up to, e.g. over night (rules WAIT-2, WAIT-5). */
@ApplicationScoped
class WaitlistSweepTask implements TimerTask {

  @Inject private WaitlistSweep sweep;

  @Override
  public String name() {
    return "waitlist-sweep";
  }

  @Override
  public Cadence cadence() {
    return Cadence.everyMinutes(10);
  }

  @Override
  public String run(TimerSlot slot) {
    return sweep.sweep() + " classes";
  }
}
