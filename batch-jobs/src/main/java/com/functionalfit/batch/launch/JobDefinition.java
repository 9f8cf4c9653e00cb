package com.functionalfit.batch.launch;

import com.functionalfit.platform.batch.BatchOperations.Parameter;
import com.functionalfit.studio.StudioSettings;
import com.functionalfit.timers.Cadence;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is known of a job besides its XML, which has the same name.
 *
 * @param task the timer task that runs it by itself; null when none does
 * @param parameters as people give them
 * @param guardedBy parameter of which each value may run at the same time as others; null when the
 *     job runs once at a time
 */
record JobDefinition(
    String name,
    String description,
    NightlyTask task,
    List<JobParameter> parameters,
    String guardedBy) {

  /** A job that runs once at a time. */
  JobDefinition(String name, String description, NightlyTask task, List<JobParameter> parameters) {
    this(name, description, task, parameters, null);
  }

  /** What the permission to run with these parameters is called. */
  String guardKey(Map<String, String> values) {
    return guardedBy == null ? name : name + ':' + values.get(guardedBy);
  }

  /**
   * A parameter and what it may be.
   *
   * @param preset the value when nobody gives one; null without one
   * @param min smallest number; 0 where it does not apply
   * @param max largest number
   */
  record JobParameter(String name, Type type, boolean required, Preset preset, long min, long max) {

    enum Type {
      DATE("date"),
      INT("int"),
      LONG("long"),
      BOOL("bool"),
      MONTH("month");

      private final String wireName;

      Type(String wireName) {
        this.wireName = wireName;
      }

      String wireName() {
        return wireName;
      }
    }

    /** A value taken when the execution starts: a restart on another day must find the same. */
    enum Preset {
      TODAY("today"),
      GENERATION_HORIZON("setting generationHorizonDays"),
      NO("false");

      private final String words;

      Preset(String words) {
        this.words = words;
      }
    }

    /** A parameter that need not be given and is no number. */
    static JobParameter of(String name, Type type, Preset preset) {
      return new JobParameter(name, type, false, preset, 0, 0);
    }

    Parameter toView() {
      return new Parameter(name, type.wireName(), required, preset == null ? null : preset.words);
    }
  }

  /**
   * A timer task that is a batch job.
   *
   * @param name as administrators know the task
   * @param cadence when it is due, by the settings
   */
  record NightlyTask(String name, Function<StudioSettings, Cadence> cadence) {}
}
