package com.functionalfit.it.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/**
 * What the server answered.
 *
 * @param body parsed JSON; a missing node when the answer had none
 * @param text the body as sent
 */
public record Answer(int status, HttpHeaders headers, JsonNode body, String text) {

  /** A member of the body by JSON pointer, e.g. {@code /user/email}. */
  public JsonNode at(String pointer) {
    return body.at(pointer);
  }

  public long id() {
    return body.path("id").asLong();
  }

  /** The problem's code; empty when the answer is no problem. */
  public String code() {
    return body.path("code").asText("");
  }

  public String header(String name) {
    return headers.firstValue(name).orElse(null);
  }

  public String etag() {
    return header("ETag");
  }

  /** Fails, showing the answer, unless the status is the one wanted. */
  public Answer expect(int wanted) {
    if (status != wanted) {
      throw new AssertionError("expected " + wanted + " but was " + status + ": " + text);
    }
    return this;
  }

  /** Fails unless it is the problem wanted. */
  public Answer expect(int wanted, String code) {
    expect(wanted);
    if (!code.equals(code())) {
      throw new AssertionError("expected " + code + " but was " + text);
    }
    return this;
  }

  /** Fails unless it is a 422 for the field with the code. */
  public Answer expectInvalid(String field, String fieldCode) {
    expect(422, "VALIDATION");
    for (JsonNode error : body.path("errors")) {
      if (field.equals(error.path("field").asText())
          && fieldCode.equals(error.path("code").asText())) {
        return this;
      }
    }
    throw new AssertionError("expected " + field + " " + fieldCode + " in " + text);
  }
}
