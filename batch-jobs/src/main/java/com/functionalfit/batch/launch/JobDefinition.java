package com.functionalfit.batch.launch;

import com.functionalfit.platform.batch.BatchOperations.Parameter;
import java.util.List;

/**
 * What is known of a job besides its XML, which has the same name.
 *
 * @param schedule when it runs by itself, in words; null when it never does
 * @param parameters as people give them
 */
record JobDefinition(
    String name, String description, String schedule, List<JobParameter> parameters) {

  /**
   * A parameter and what it may be.
   *
   * @param defaultWords the default for people; null without one
   * @param min smallest number; 0 where it does not apply
   * @param max largest number
   */
  record JobParameter(
      String name, Type type, boolean required, String defaultWords, long min, long max) {

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

    Parameter toView() {
      return new Parameter(name, type.wireName(), required, defaultWords);
    }
  }
}
