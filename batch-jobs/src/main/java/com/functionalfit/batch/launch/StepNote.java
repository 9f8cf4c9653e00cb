package com.functionalfit.batch.launch;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;

/**
 * What a step tells about itself in its persistent user data, as JSON text: readable after a
 * restart of the server and by every later version.
 *
 * @param done items handled; null when the step has no items
 * @param total items in all; null while unknown
 * @param written items that had an effect; null leaves the container's count
 * @param skipped items left alone; null leaves the container's count
 * @param message for people; null for none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StepNote(Long done, Long total, Long written, Long skipped, String message) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  public String toJson() {
    try {
      return MAPPER.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A note cannot be written", e);
    }
  }

  /**
   * Reads stored user data.
   *
   * @return null when the step left none, or something else than a note
   */
  static StepNote read(byte[] stored) {
    if (stored == null || stored.length == 0) {
      return null;
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stored))) {
      in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("java.lang.String;!*"));
      return MAPPER.readValue((String) in.readObject(), StepNote.class);
    } catch (IOException | ClassNotFoundException | ClassCastException e) {
      // Data of another kind of step: it has no note, and that is all there is to say.
      return null;
    }
  }
}
