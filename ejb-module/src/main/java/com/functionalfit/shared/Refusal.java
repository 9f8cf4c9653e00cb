package com.functionalfit.shared;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The product says no, for a reason the caller can act on. Rolls the surrounding transaction back
 * (declared in {@code ejb-jar.xml}, so that this package needs no container type) and becomes a
 * problem document at the edge.
 */
public class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemCode code;
  private final transient Map<String, Object> details;
  private final transient List<FieldError> errors;

  /**
   * A refusal with extension members of the problem document.
   *
   * @param details names and JSON-ready values (records, collections, instants); never null
   */
  public Refusal(ProblemCode code, Map<String, Object> details) {
    this(code, details, List.of());
  }

  public Refusal(ProblemCode code) {
    this(code, Map.of(), List.of());
  }

  private Refusal(ProblemCode code, Map<String, Object> details, List<FieldError> errors) {
    super(code.wireName() + (errors.isEmpty() ? "" : " " + errors));
    this.code = Objects.requireNonNull(code, "code");
    this.details = Map.copyOf(details);
    this.errors = List.copyOf(errors);
  }

  /** Refuses input: 422 with one entry for each wrong field. */
  public static Refusal invalid(List<FieldError> errors) {
    return new Refusal(ProblemCode.VALIDATION, Map.of(), errors);
  }

  /** Refuses input: 422 with more to tell than the fields. */
  public static Refusal invalid(List<FieldError> errors, Map<String, Object> details) {
    return new Refusal(ProblemCode.VALIDATION, details, errors);
  }

  /** Refuses input for one field. */
  public static Refusal invalid(String field, String errorCode) {
    return invalid(List.of(new FieldError(field, errorCode)));
  }

  /** The same refusal with its fields below an object of the request, e.g. {@code recurrence}. */
  public Refusal within(String path) {
    Refusal moved =
        new Refusal(
            code,
            details,
            errors.stream()
                .map(each -> new FieldError(path + "." + each.field(), each.code(), each.name()))
                .toList());
    moved.initCause(this);
    return moved;
  }

  /** The thing asked for does not exist, or must not be seen to exist. */
  public static Refusal notFound() {
    return new Refusal(ProblemCode.NOT_FOUND);
  }

  /** Signed in, but not allowed. */
  public static Refusal forbidden() {
    return new Refusal(ProblemCode.FORBIDDEN);
  }

  /** The caller's version is not the stored one. */
  public static Refusal stale() {
    return new Refusal(ProblemCode.STALE);
  }

  public ProblemCode code() {
    return code;
  }

  public Map<String, Object> details() {
    return details;
  }

  /** Field errors; empty unless the code is {@link ProblemCode#VALIDATION}. */
  public List<FieldError> errors() {
    return errors;
  }
}
