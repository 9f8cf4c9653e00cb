package com.functionalfit.web.problem;

import com.functionalfit.shared.FieldError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.List;
import java.util.Map;

/** Translates Bean Validation results into the API's field errors: path and reason, no value. */
final class Violations {

  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("NotNull", FieldError.REQUIRED),
          Map.entry("NotBlank", FieldError.REQUIRED),
          Map.entry("NotEmpty", FieldError.REQUIRED),
          Map.entry("Email", FieldError.FORMAT),
          Map.entry("Pattern", FieldError.FORMAT),
          Map.entry("Min", FieldError.RANGE),
          Map.entry("Max", FieldError.RANGE),
          Map.entry("DecimalMin", FieldError.RANGE),
          Map.entry("DecimalMax", FieldError.RANGE),
          Map.entry("Digits", FieldError.RANGE),
          Map.entry("Positive", FieldError.RANGE),
          Map.entry("PositiveOrZero", FieldError.RANGE),
          Map.entry("Past", FieldError.RANGE),
          Map.entry("AssertTrue", FieldError.REQUIRED));

  private Violations() {}

  static List<FieldError> errors(ConstraintViolationException violations) {
    return violations.getConstraintViolations().stream()
        .map(violation -> new FieldError(field(violation), code(violation)))
        .distinct()
        .sorted(java.util.Comparator.comparing(FieldError::field))
        .toList();
  }

  private static String code(ConstraintViolation<?> violation) {
    String name =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    if (!"Size".equals(name)) {
      return CODES.getOrDefault(name, FieldError.FORMAT);
    }
    int min = (Integer) violation.getConstraintDescriptor().getAttributes().get("min");
    Object value = violation.getInvalidValue();
    int size = value instanceof CharSequence text ? text.length() : sizeOf(value);
    return size < min ? FieldError.TOO_SHORT : FieldError.TOO_LONG;
  }

  private static int sizeOf(Object value) {
    return value instanceof java.util.Collection<?> items ? items.size() : Integer.MAX_VALUE;
  }

  /** The JSON path: the parts of the path below the method and its parameter. */
  private static String field(ConstraintViolation<?> violation) {
    StringBuilder path = new StringBuilder();
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == jakarta.validation.ElementKind.PROPERTY
          || node.getKind() == jakarta.validation.ElementKind.CONTAINER_ELEMENT) {
        append(path, node);
      }
    }
    if (path.length() == 0) {
      // A query or path parameter: its own name is the last part.
      for (Path.Node node : violation.getPropertyPath()) {
        path.setLength(0);
        path.append(node.getName());
      }
    }
    return path.toString();
  }

  private static void append(StringBuilder path, Path.Node node) {
    if (node.isInIterable() && node.getIndex() != null) {
      path.append('[').append(node.getIndex()).append(']');
    }
    if (node.getKind() == jakarta.validation.ElementKind.PROPERTY) {
      if (path.length() > 0) {
        path.append('.');
      }
      path.append(node.getName());
    }
  }
}
