package com.functionalfit.queue.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.functionalfit.queue.PermanentFailure;

/** Payloads as JSON. Thread-safe. */
public final class PayloadCodec {

  // A newer sender may know fields that this node does not: it can do without them, or the payload
  // version says that it cannot.
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private PayloadCodec() {}

  /**
   * The JSON of a payload.
   *
   * @throws IllegalStateException when it cannot be written
   */
  public static String write(Object payload) {
    try {
      return JSON.writeValueAsString(payload);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A payload cannot be written: " + payload.getClass(), e);
    }
  }

  /**
   * The payload of a JSON text.
   *
   * @throws PermanentFailure when it does not fit the type
   */
  public static <T> T read(String json, Class<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new PermanentFailure("The payload is no " + type.getSimpleName(), e);
    }
  }
}
