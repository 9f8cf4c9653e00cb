package com.functionalfit.web.problem;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Takes Bean Validation results from RESTEasy, whose own mapper for them is more specific than
 * {@link FailureMapper}.
 */
@Provider
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {

  private static final FailureMapper ANY = new FailureMapper();

  @Override
  public Response toResponse(ConstraintViolationException violations) {
    return ANY.toResponse(violations);
  }
}
