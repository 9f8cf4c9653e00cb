package com.functionalfit.web.filter;

import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import com.functionalfit.web.problem.ProblemException;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entity tags of single resources. The tag is the row's version, so that the version a client saw
 * can be compared in the transaction that changes the row.
 */
public final class Preconditions {

  // What stands behind a dash tells representations of one version apart, see ContentTags.
  private static final Pattern TAG = Pattern.compile("\"v(\\d{1,9})(?:-[0-9a-f]+)?\"");

  private Preconditions() {}

  /** The tag of a version. */
  public static EntityTag tag(int version) {
    return new EntityTag("v" + version);
  }

  /** A 200 with entity tag, or a 304 when the client has this version already. */
  public static Response ok(Request request, Object entity, int version) {
    EntityTag tag = tag(version);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer =
        unchanged != null && isRead(request) ? unchanged : Response.ok(entity).tag(tag);
    return answer.cacheControl(privateNoCache()).build();
  }

  /**
   * The version a change must find.
   *
   * @throws Refusal PRECONDITION_REQUIRED without the header, STALE when it is not one of our tags
   */
  public static int required(HttpHeaders headers) {
    OptionalInt version = optional(headers);
    if (version.isEmpty()) {
      throw new ProblemException(ProblemCode.PRECONDITION_REQUIRED);
    }
    return version.getAsInt();
  }

  /** The version a change must find, when the client named one. {@code *} matches any version. */
  public static OptionalInt optional(HttpHeaders headers) {
    String header = headers.getHeaderString(HttpHeaders.IF_MATCH);
    if (header == null || header.isBlank() || "*".equals(header.strip())) {
      return OptionalInt.empty();
    }
    String text = header.strip();
    Matcher tag = TAG.matcher(text);
    if (!tag.matches()) {
      throw new ProblemException(ProblemCode.STALE);
    }
    return OptionalInt.of(Integer.parseInt(tag.group(1)));
  }

  /** {@link #required} for those who have to name a version, else {@link #orNull}. */
  public static Integer requiredIf(boolean isRequired, HttpHeaders headers) {
    if (isRequired) {
      return required(headers);
    }
    return orNull(headers);
  }

  /** As {@link #optional}, with null for "any version". */
  public static Integer orNull(HttpHeaders headers) {
    OptionalInt version = optional(headers);
    return version.isPresent() ? version.getAsInt() : null;
  }

  private static boolean isRead(Request request) {
    return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
  }

  private static CacheControl privateNoCache() {
    CacheControl control = new CacheControl();
    control.setPrivate(true);
    control.setNoCache(true);
    return control;
  }
}
