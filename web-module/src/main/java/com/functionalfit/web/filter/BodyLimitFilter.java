package com.functionalfit.web.filter;

import com.functionalfit.shared.ProblemCode;
import com.functionalfit.web.problem.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses JSON bodies over 1 MB and forms over 6 MB (rule NFR-2), whether they announce their
 * length or not. What a form's file may weigh is a matter of its route.
 */
@Provider
@PreMatching
public class BodyLimitFilter implements ContainerRequestFilter {

  static final long MAX_JSON_BYTES = 1_000_000;
  static final long MAX_FORM_BYTES = 6_000_000;

  @Override
  public void filter(ContainerRequestContext request) {
    MediaType type = request.getMediaType();
    boolean isForm = type != null && "multipart".equalsIgnoreCase(type.getType());
    long limit = isForm ? MAX_FORM_BYTES : MAX_JSON_BYTES;
    if (request.getLength() > limit) {
      throw new ProblemException(ProblemCode.TOO_LARGE);
    }
    request.setEntityStream(new LimitedStream(request.getEntityStream(), limit));
  }

  /** Counts what is read and stops at the limit. */
  private static final class LimitedStream extends FilterInputStream {
    private long left;

    LimitedStream(InputStream in, long limit) {
      super(in);
      left = limit;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      return value < 0 ? value : counted(value, 1);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      return count < 0 ? count : counted(count, count);
    }

    private int counted(int result, int bytes) {
      left -= bytes;
      if (left < 0) {
        throw new ProblemException(ProblemCode.TOO_LARGE);
      }
      return result;
    }
  }
}
