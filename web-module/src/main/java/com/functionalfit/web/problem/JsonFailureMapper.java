package com.functionalfit.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Takes unreadable or unfitting JSON from RESTEasy's JSON provider, whose own mapper for it is more
 * specific than {@link FailureMapper}.
 */
@Provider
public class JsonFailureMapper implements ExceptionMapper<JsonProcessingException> {

  private static final FailureMapper ANY = new FailureMapper();

  @Override
  public Response toResponse(JsonProcessingException failure) {
    return ANY.toResponse(failure);
  }
}
