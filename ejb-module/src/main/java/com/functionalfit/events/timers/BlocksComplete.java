package com.functionalfit.events.timers;

import com.functionalfit.events.EventCompletion;
import com.functionalfit.timers.MinuteStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Completes blocks that have ended (rule EVT-12). */
@ApplicationScoped
class BlocksComplete implements MinuteStep {

  @Inject private EventCompletion completion;

  @Override
  public String what() {
    return "blocks completed";
  }

  @Override
  public int run() {
    return completion.completeEnded();
  }
}
