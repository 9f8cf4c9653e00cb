package com.functionalfit.queue;

/** Makes an effect of a job happen once, however often the job runs. */
public interface JobEffects {

  /**
   * Claims an effect in the caller's transaction; the effect must be written in the same one.
   *
   * @param effect at most 64 ASCII characters, e.g. {@code charge}
   * @return false when it has happened already
   * @throws JobTakenOver when this run has lost the job to another one
   */
  boolean begin(Job<?> job, String effect);
}
