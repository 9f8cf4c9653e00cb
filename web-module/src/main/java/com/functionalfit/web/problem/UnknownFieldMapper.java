package com.functionalfit.web.problem;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Takes unknown fields from RESTEasy's JSON provider, whose own mapper for them is more specific
 * than {@link FailureMapper}.
 */
@Provider
public class UnknownFieldMapper implements ExceptionMapper<UnrecognizedPropertyException> {

  private static final FailureMapper ANY = new FailureMapper();

  @Override
  public Response toResponse(UnrecognizedPropertyException failure) {
    return ANY.toResponse(failure);
  }
}
