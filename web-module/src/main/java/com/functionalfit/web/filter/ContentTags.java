package com.functionalfit.web.filter;

import com.functionalfit.platform.answers.ReadyAnswers.Answer;
import com.functionalfit.platform.crypto.SecretTokens;
import com.functionalfit.web.json.JsonConfiguration;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/**
 * Entity tags made of what is sent, for answers that a row's version alone does not tell apart:
 * lists, and single resources that show values of other rows.
 */
public final class ContentTags {

  private static final int DIGITS = 16;

  /** How everybody's answers are cached: for half a minute. */
  public static final String PUBLIC = "public, max-age=30";

  private static final String PRIVATE = "private, no-cache";

  private ContentTags() {}

  /** A 200 for one person, or a 304 when that person has the same content already. */
  public static Response ok(Request request, Object entity) {
    byte[] content = JsonConfiguration.bytes(entity);
    return answer(request, content, digest(content), PRIVATE);
  }

  /**
   * A 200 or 304 for a resource that people change: the tag carries the version If-Match is
   * compared with, and tells apart what the version does not.
   */
  public static Response ok(Request request, Object entity, int version) {
    byte[] content = JsonConfiguration.bytes(entity);
    return answer(request, content, versioned(content, version), PRIVATE);
  }

  /** A 200 or 304 for one person, with an answer that was ready. */
  public static Response ok(Request request, Answer ready) {
    return answer(request, ready.bytes(), ready.tag(), PRIVATE);
  }

  /** A 200 or 304 for everybody, kept by caches for half a minute. */
  public static Response publicOk(Request request, Object entity) {
    byte[] content = JsonConfiguration.bytes(entity);
    return answer(request, content, digest(content), PUBLIC);
  }

  /** The same with an answer that was ready. */
  public static Response publicOk(Request request, Answer ready) {
    return answer(request, ready.bytes(), ready.tag(), PUBLIC);
  }

  /** The tag of a versioned resource, e.g. for a 201. */
  public static EntityTag tag(Object entity, int version) {
    return new EntityTag(versioned(JsonConfiguration.bytes(entity), version));
  }

  /** The content is sent as it was read for the tag, so that it is written once. */
  private static Response answer(
      Request request, byte[] content, String tagText, String cacheControl) {
    EntityTag tag = new EntityTag(tagText);
    boolean isRead = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    Response.ResponseBuilder unchanged = isRead ? request.evaluatePreconditions(tag) : null;
    Response.ResponseBuilder answer =
        unchanged != null
            ? unchanged
            : Response.ok(content, MediaType.APPLICATION_JSON_TYPE).tag(tag);
    return answer.header(HttpHeaders.CACHE_CONTROL, cacheControl).build();
  }

  private static String versioned(byte[] content, int version) {
    return "v" + version + "-" + digest(content);
  }

  private static String digest(byte[] content) {
    return SecretTokens.sha256(content).substring(0, DIGITS);
  }
}
