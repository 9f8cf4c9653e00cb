package com.functionalfit.studio.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.functionalfit.studio.WeekHours;
import com.functionalfit.studio.WeekHours.DayHours;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;

/** Maps opening hours to a JSON column. */
@Converter(autoApply = true)
public class WeekHoursColumn implements AttributeConverter<WeekHours, String> {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String convertToDatabaseColumn(WeekHours hours) {
    try {
      return hours == null ? null : JSON.writeValueAsString(hours.days());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Opening hours cannot be written", e);
    }
  }

  @Override
  public WeekHours convertToEntityAttribute(String stored) {
    return stored == null ? null : read(stored);
  }

  static WeekHours read(String stored) {
    try {
      return new WeekHours(JSON.readValue(stored, new TypeReference<Map<String, DayHours>>() {}));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Stored opening hours cannot be read", e);
    }
  }
}
