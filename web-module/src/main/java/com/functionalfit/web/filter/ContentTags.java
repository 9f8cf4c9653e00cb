package com.functionalfit.web.filter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.functionalfit.platform.crypto.SecretTokens;
import com.functionalfit.web.json.JsonConfiguration;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/**
 * Entity tags made of what is sent, for answers that a row's version alone does not tell apart:
 * lists, and single resources that show values of other rows.
 */
public final class ContentTags {

  private static final int DIGITS = 16;
  private static final String PUBLIC = "public, max-age=30";
  private static final String PRIVATE = "private, no-cache";

  private ContentTags() {}

  /** A 200 for one person, or a 304 when that person has the same content already. */
  public static Response ok(Request request, Object entity) {
    return answer(request, entity, new EntityTag(digest(entity)), PRIVATE);
  }

  /**
   * A 200 or 304 for a resource that people change: the tag carries the version If-Match is
   * compared with, and tells apart what the version does not.
   */
  public static Response ok(Request request, Object entity, int version) {
    return answer(request, entity, tag(entity, version), PRIVATE);
  }

  /** A 200 or 304 for everybody, kept by caches for half a minute. */
  public static Response publicOk(Request request, Object entity) {
    return answer(request, entity, new EntityTag(digest(entity)), PUBLIC);
  }

  /** The tag of a versioned resource, e.g. for a 201. */
  public static EntityTag tag(Object entity, int version) {
    return new EntityTag("v" + version + "-" + digest(entity));
  }

  private static Response answer(
      Request request, Object entity, EntityTag tag, String cacheControl) {
    boolean isRead = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    Response.ResponseBuilder unchanged = isRead ? request.evaluatePreconditions(tag) : null;
    Response.ResponseBuilder answer = unchanged != null ? unchanged : Response.ok(entity).tag(tag);
    return answer.header(HttpHeaders.CACHE_CONTROL, cacheControl).build();
  }

  private static String digest(Object entity) {
    try {
      return SecretTokens.sha256(JsonConfiguration.mapper().writeValueAsBytes(entity))
          .substring(0, DIGITS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer cannot be written", e);
    }
  }
}
