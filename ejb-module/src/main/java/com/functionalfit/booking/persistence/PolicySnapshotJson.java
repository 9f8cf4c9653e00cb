package com.functionalfit.booking.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.functionalfit.booking.model.PolicySnapshot;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores the policy snapshot as the JSON object of the domain model. */
@Converter(autoApply = true)
public class PolicySnapshotJson implements AttributeConverter<PolicySnapshot, String> {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  @Override
  public String convertToDatabaseColumn(PolicySnapshot policy) {
    try {
      return policy == null ? null : MAPPER.writeValueAsString(policy);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A policy snapshot cannot be written", e);
    }
  }

  @Override
  public PolicySnapshot convertToEntityAttribute(String stored) {
    try {
      return stored == null ? null : MAPPER.readValue(stored, PolicySnapshot.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored policy snapshot cannot be read", e);
    }
  }
}
