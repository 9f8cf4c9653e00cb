package com.functionalfit.web.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import com.functionalfit.web.json.OffsetRequiredException;
import jakarta.ws.rs.core.Response;

/** Tells unreadable JSON (400) from readable JSON that does not fit (422, with the field). */
final class JsonFailures {

  private JsonFailures() {}

  /** The answer, or null when the cause is not about JSON. */
  static Response response(Throwable cause) {
    if (cause instanceof UnrecognizedPropertyException unknown) {
      return invalid(unknown, FieldError.UNKNOWN_FIELD);
    }
    if (cause instanceof OffsetRequiredException missing) {
      return invalid(missing, FieldError.OFFSET_REQUIRED);
    }
    if (cause instanceof StreamConstraintsException) {
      return Problems.response(ProblemCode.MALFORMED);
    }
    if (cause instanceof MismatchedInputException mismatch && !mismatch.getPath().isEmpty()) {
      return invalid(mismatch, FieldError.FORMAT);
    }
    if (cause instanceof JsonMappingException mapping
        && !(mapping.getCause() instanceof Refusal)
        && !mapping.getPath().isEmpty()
        && !(mapping.getCause() instanceof com.fasterxml.jackson.core.JsonParseException)) {
      return invalid(mapping, FieldError.FORMAT);
    }
    return cause instanceof JacksonException ? Problems.response(ProblemCode.MALFORMED) : null;
  }

  private static Response invalid(JsonMappingException failure, String code) {
    return Problems.response(Refusal.invalid(path(failure), code));
  }

  private static String path(JsonMappingException failure) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference part : failure.getPath()) {
      if (part.getFieldName() == null) {
        path.append('[').append(part.getIndex()).append(']');
      } else {
        path.append(path.length() == 0 ? "" : ".").append(part.getFieldName());
      }
    }
    return path.toString();
  }
}
