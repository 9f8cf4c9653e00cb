package com.functionalfit.schedule.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.functionalfit.schedule.LocalTimes;
import com.functionalfit.schedule.model.OccurrenceStatus;
import com.functionalfit.schedule.model.Tags;
import com.functionalfit.schedule.model.TemplateStatus;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** How the schedule's own value types stand in the database. */
public final class ScheduleColumns {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ScheduleColumns() {}

  /** Status of a class. */
  @Converter(autoApply = true)
  public static class OfOccurrence implements AttributeConverter<OccurrenceStatus, String> {
    @Override
    public String convertToDatabaseColumn(OccurrenceStatus status) {
      return status == null ? null : status.wireName();
    }

    @Override
    public OccurrenceStatus convertToEntityAttribute(String stored) {
      return stored == null ? null : OccurrenceStatus.valueOf(stored.toUpperCase(Locale.ROOT));
    }
  }

  /** Status of a template. */
  @Converter(autoApply = true)
  public static class OfTemplate implements AttributeConverter<TemplateStatus, String> {
    @Override
    public String convertToDatabaseColumn(TemplateStatus status) {
      return status == null ? null : status.wireName();
    }

    @Override
    public TemplateStatus convertToEntityAttribute(String stored) {
      return stored == null ? null : TemplateStatus.valueOf(stored.toUpperCase(Locale.ROOT));
    }
  }

  /** Wall-clock moments, as a JSON array of ISO local date-times. */
  @Converter(autoApply = true)
  public static class OfLocalTimes implements AttributeConverter<LocalTimes, String> {
    @Override
    public String convertToDatabaseColumn(LocalTimes times) {
      return times == null
          ? null
          : write(times.times().stream().map(LocalDateTime::toString).toList());
    }

    @Override
    public LocalTimes convertToEntityAttribute(String stored) {
      return stored == null
          ? null
          : new LocalTimes(read(stored).stream().map(LocalDateTime::parse).toList());
    }
  }

  /** Words, as a JSON array of text. */
  @Converter(autoApply = true)
  public static class OfTags implements AttributeConverter<Tags, String> {
    @Override
    public String convertToDatabaseColumn(Tags tags) {
      return tags == null ? null : write(tags.words());
    }

    @Override
    public Tags convertToEntityAttribute(String stored) {
      return stored == null ? null : new Tags(read(stored));
    }
  }

  private static String write(List<String> texts) {
    try {
      return MAPPER.writeValueAsString(texts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A list of texts cannot be written", e);
    }
  }

  static List<String> read(String stored) {
    try {
      return MAPPER.readValue(stored, new TypeReference<List<String>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored list of texts cannot be read", e);
    }
  }
}
