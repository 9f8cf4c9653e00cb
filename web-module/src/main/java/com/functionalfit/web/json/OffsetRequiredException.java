package com.functionalfit.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** An instant was sent without an offset: nobody can know which moment was meant. */
public class OffsetRequiredException extends MismatchedInputException {

  private static final long serialVersionUID = 1L;

  OffsetRequiredException(JsonParser parser) {
    super(parser, "An instant needs an offset", java.time.Instant.class);
  }
}
