package com.functionalfit.platform.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Maps a list of words to a JSON column. */
@Converter
public class WordList implements AttributeConverter<List<String>, String> {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String convertToDatabaseColumn(List<String> words) {
    try {
      return words == null ? null : JSON.writeValueAsString(words);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Words cannot be written", e);
    }
  }

  @Override
  public List<String> convertToEntityAttribute(String stored) {
    try {
      return stored == null
          ? null
          : List.copyOf(JSON.readValue(stored, new TypeReference<List<String>>() {}));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Stored words cannot be read", e);
    }
  }
}
