package com.functionalfit.web.problem;

import com.functionalfit.platform.persistence.SqlErrors;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Turns every failure that reaches the edge into a problem document. What the product meant to say
 * is a {@link Refusal} somewhere in the chain of causes; everything else is a fault, logged with
 * its request id and answered without internals.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(FailureMapper.class);
  private static final int MAX_DEPTH = 20;
  private static final Map<Integer, ProblemCode> HTTP_CODES =
      Map.of(
          400, ProblemCode.MALFORMED,
          401, ProblemCode.UNAUTHENTICATED,
          403, ProblemCode.FORBIDDEN,
          404, ProblemCode.NOT_FOUND,
          405, ProblemCode.METHOD,
          406, ProblemCode.NOT_ACCEPTABLE,
          413, ProblemCode.TOO_LARGE,
          415, ProblemCode.MEDIA_TYPE);

  @Override
  public Response toResponse(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
      Response known = known(cause);
      if (known != null) {
        return known;
      }
      cause = cause.getCause();
    }
    return fault(failure);
  }

  private static Response known(Throwable cause) {
    if (cause instanceof Refusal refusal) {
      return Problems.response(refusal);
    }
    if (cause instanceof ConstraintViolationException violations) {
      return Problems.response(Refusal.invalid(Violations.errors(violations)));
    }
    if (cause instanceof WebApplicationException http) {
      return fromHttp(http);
    }
    if (cause instanceof EJBAccessException) {
      return Problems.response(
          CurrentCaller.current().isSignedIn()
              ? ProblemCode.FORBIDDEN
              : ProblemCode.UNAUTHENTICATED);
    }
    if (cause instanceof OptimisticLockException) {
      // Hibernate reports a lost deadlock as one, too.
      return Problems.response(
          SqlErrors.isContention(cause) ? ProblemCode.BUSY : ProblemCode.STALE);
    }
    return JsonFailures.response(cause);
  }

  private static Response fromHttp(WebApplicationException http) {
    Response original = http.getResponse();
    // Only errors become problems; a 304 thrown by a precondition check is an answer of its own.
    if (original.getStatus() < 400) {
      return original;
    }
    ProblemCode code =
        HTTP_CODES.getOrDefault(
            original.getStatus(),
            http instanceof ClientErrorException ? ProblemCode.MALFORMED : ProblemCode.INTERNAL);
    Response problem = Problems.response(code);
    String allow = original.getHeaderString(HttpHeaders.ALLOW);
    return allow == null
        ? problem
        : Response.fromResponse(problem).header(HttpHeaders.ALLOW, allow).build();
  }

  private static Response fault(Throwable failure) {
    if (SqlErrors.isContention(failure)) {
      return Problems.response(ProblemCode.BUSY);
    }
    if (SqlErrors.isUnavailable(failure)) {
      LOG.warnf("The database cannot be reached: %s", failure.getClass().getName());
      return Problems.response(ProblemCode.UNAVAILABLE);
    }
    LOG.error("Unexpected failure of request " + CurrentCaller.current().requestId(), failure);
    return Problems.response(ProblemCode.INTERNAL);
  }
}
