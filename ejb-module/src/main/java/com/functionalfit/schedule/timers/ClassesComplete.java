package com.functionalfit.schedule.timers;

import com.functionalfit.schedule.ClassCompletion;
import com.functionalfit.timers.MinuteStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Completes classes that have ended (rule CLS-9). */
@ApplicationScoped
class ClassesComplete implements MinuteStep {

  @Inject private ClassCompletion completion;

  @Override
  public String what() {
    return "classes completed";
  }

  @Override
  public int run() {
    return completion.completeEnded();
  }
}
