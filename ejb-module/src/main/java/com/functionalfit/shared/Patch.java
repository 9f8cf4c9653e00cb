package com.functionalfit.shared;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A field of a partial update: absent leaves the value as it is, present replaces it, and present
 * with null clears it.
 *
 * @param isPresent whether the field stood in the request
 * @param value the new value; null when absent or to be cleared
 */
public record Patch<T>(boolean isPresent, T value) {

  private static final Patch<?> ABSENT = new Patch<>(false, null);

  public Patch {
    if (!isPresent && value != null) {
      throw new IllegalArgumentException("An absent field has no value");
    }
  }

  @SuppressWarnings("unchecked") // an absent field holds no value of any type
  public static <T> Patch<T> absent() {
    return (Patch<T>) ABSENT;
  }

  public static <T> Patch<T> of(T value) {
    return new Patch<>(true, value);
  }

  /** The new value when present, else the current one. */
  public T orElse(T current) {
    return isPresent ? value : current;
  }

  public void ifPresent(Consumer<? super T> action) {
    if (isPresent) {
      action.accept(value);
    }
  }

  /** Translates a present, non-null value. */
  public <R> Patch<R> map(Function<? super T, ? extends R> mapper) {
    return isPresent ? of(value == null ? null : mapper.apply(value)) : absent();
  }

  /**
   * Refuses a present null.
   *
   * @throws Refusal VALIDATION with code {@code required} for the field
   */
  public Patch<T> notNull(String field) {
    if (isPresent && value == null) {
      throw Refusal.invalid(field, FieldError.REQUIRED);
    }
    return this;
  }
}
