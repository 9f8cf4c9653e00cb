package com.functionalfit.platform.persistence;

import jakarta.persistence.AttributeConverter;
import java.util.Locale;

/** Stores the constants of an enum under their lower-case names. */
public abstract class LowerCase<E extends Enum<E>> implements AttributeConverter<E, String> {

  private final Class<E> type;

  protected LowerCase(Class<E> type) {
    this.type = type;
  }

  @Override
  public String convertToDatabaseColumn(E constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public E convertToEntityAttribute(String stored) {
    return stored == null ? null : Enum.valueOf(type, stored.toUpperCase(Locale.ROOT));
  }
}
