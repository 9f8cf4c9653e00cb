package com.functionalfit.web.problem;

import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Writes problem documents (RFC 9457) in the caller's language. */
public final class Problems {

  public static final String MEDIA_TYPE = "application/problem+json";

  /** Detail that becomes the Retry-After header, in seconds, and is not part of the body. */
  public static final String RETRY_AFTER = "retryAfter";

  private static final String BUNDLE = "com.functionalfit.web.problem.Problems";

  private Problems() {}

  /** The answer to a refusal. */
  public static Response response(Refusal refusal) {
    return response(refusal.code(), refusal.details(), refusal.errors());
  }

  /** The answer for a code alone. */
  public static Response response(ProblemCode code) {
    return response(code, Map.of(), List.of());
  }

  static Response response(
      ProblemCode code, Map<String, Object> details, List<FieldError> fieldErrors) {
    int status = ProblemType.statusOf(code);
    Response.ResponseBuilder builder =
        Response.status(status)
            .type(MEDIA_TYPE)
            .entity(document(code, details, fieldErrors))
            .header(HttpHeaders.CACHE_CONTROL, "no-store");
    Object retryAfter = details.getOrDefault(RETRY_AFTER, status == 503 ? 1 : null);
    if (retryAfter != null) {
      builder.header(HttpHeaders.RETRY_AFTER, retryAfter);
    }
    return builder.build();
  }

  /** The body of a problem, with members in the order people read them. */
  public static Map<String, Object> document(
      ProblemCode code, Map<String, Object> details, List<FieldError> fieldErrors) {
    Caller caller = CurrentCaller.current();
    ResourceBundle words = ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(caller.locale()));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "urn:functionalfit:problem:" + code.wireName());
    body.put("title", word(words, code.name() + ".title"));
    body.put("status", ProblemType.statusOf(code));
    body.put("detail", word(words, code.name() + ".detail"));
    body.put("instance", "urn:uuid:" + caller.requestId());
    body.put("code", code.wireName());
    if (!fieldErrors.isEmpty()) {
      body.put("errors", fieldErrors.stream().map(error -> entry(words, error)).toList());
    }
    details.forEach(
        (name, value) -> {
          if (!RETRY_AFTER.equals(name)) {
            body.put(name, value);
          }
        });
    return body;
  }

  private static Map<String, Object> entry(ResourceBundle words, FieldError error) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("field", error.field());
    entry.put("code", error.code());
    String message = word(words, "field." + error.code());
    entry.put("message", error.name() == null ? message : message + " " + error.name());
    return entry;
  }

  private static String word(ResourceBundle words, String key) {
    try {
      return words.getString(key);
    } catch (MissingResourceException e) {
      // A test proves that both languages hold every code; a code without words is still an answer.
      return key;
    }
  }
}
