package com.functionalfit.web.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.functionalfit.web.json.JsonConfiguration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the socket itself has to say. */
final class LiveWords {

  private LiveWords() {}

  static String hello(Instant now) {
    return json(Map.of("type", "hello", "serverTime", now.toString()));
  }

  /** A refusal; the topic is null when it is not about one. */
  static String error(String code, String topic) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "error");
    body.put("code", code);
    if (topic != null) {
      body.put("topic", topic);
    }
    return json(body);
  }

  private static String json(Map<String, Object> body) {
    try {
      return JsonConfiguration.mapper().writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A message is no JSON", e);
    }
  }
}
