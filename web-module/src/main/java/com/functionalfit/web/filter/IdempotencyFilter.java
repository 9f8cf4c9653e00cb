package com.functionalfit.web.filter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.functionalfit.platform.crypto.SecretTokens;
import com.functionalfit.platform.idempotency.IdempotencyKeys;
import com.functionalfit.platform.idempotency.IdempotencyKeys.Claim;
import com.functionalfit.platform.idempotency.IdempotencyKeys.StoredAnswer;
import com.functionalfit.platform.idempotency.IdempotencyKeys.Use;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.web.json.JsonConfiguration;
import com.functionalfit.web.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers a repeated request with the stored answer of its first use. The answer is stored before
 * its last byte leaves, so whoever has read it can repeat the request and get it again.
 */
@Provider
@Idempotent
@Priority(Priorities.USER)
public class IdempotencyFilter
    implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {

  public static final String KEY_HEADER = "Idempotency-Key";
  public static final String REPLAYED_HEADER = "Idempotency-Replayed";

  private static final String USE = IdempotencyFilter.class.getName() + ".use";
  private static final String STATUS = IdempotencyFilter.class.getName() + ".status";
  private static final String KEY_PATTERN = "[\\x21-\\x7E]{1,128}";
  private static final List<String> KEPT_HEADERS =
      List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG);

  @Inject private IdempotencyKeys keys;
  @Inject private CurrentCaller currentCaller;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    String key = request.getHeaderString(KEY_HEADER);
    if (key == null || !currentCaller.get().isSignedIn()) {
      return;
    }
    if (!key.matches(KEY_PATTERN)) {
      throw new ProblemException(ProblemCode.MALFORMED);
    }
    byte[] body = request.getEntityStream().readAllBytes();
    request.setEntityStream(new ByteArrayInputStream(body));
    Use use =
        keys.use(
            currentCaller.get().userId(),
            key,
            request.getMethod() + " " + request.getUriInfo().getPath(),
            SecretTokens.sha256(body));
    Claim claim = keys.claim(use);
    if (claim instanceof Claim.First) {
      request.setProperty(USE, use);
    } else if (claim instanceof Claim.Repeated repeated) {
      request.abortWith(replay(repeated.answer()));
    } else {
      throw new ProblemException(
          claim instanceof Claim.Mismatch
              ? ProblemCode.IDEMPOTENCY_MISMATCH
              : ProblemCode.IDEMPOTENCY_IN_PROGRESS);
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Use use = (Use) request.getProperty(USE);
    if (use == null) {
      return;
    }
    int status = response.getStatus();
    if (status >= 500 || status == 429) {
      request.removeProperty(USE);
      keys.release(use);
    } else if (!response.hasEntity()) {
      request.removeProperty(USE);
      keys.store(use, new StoredAnswer(status, headers(response.getHeaders()), null));
    } else {
      request.setProperty(STATUS, status);
    }
  }

  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    Use use = (Use) context.getProperty(USE);
    Integer status = (Integer) context.getProperty(STATUS);
    if (use == null || status == null) {
      context.proceed();
      return;
    }
    OutputStream wire = context.getOutputStream();
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    context.setOutputStream(copy);
    try {
      context.proceed();
    } finally {
      context.setOutputStream(wire);
    }
    String body = copy.toString(StandardCharsets.UTF_8);
    keys.store(use, new StoredAnswer(status, headers(context.getHeaders()), body));
    copy.writeTo(wire);
  }

  private static String headers(Map<String, ? extends List<Object>> all) {
    Map<String, String> kept = new LinkedHashMap<>();
    for (String name : KEPT_HEADERS) {
      List<Object> values = all.get(name);
      if (values != null && !values.isEmpty()) {
        kept.put(name, String.valueOf(values.get(0)));
      }
    }
    try {
      return JsonConfiguration.mapper().writeValueAsString(kept);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Headers are no JSON", e);
    }
  }

  private static Response replay(StoredAnswer answer) {
    Response.ResponseBuilder builder =
        Response.status(answer.status()).header(REPLAYED_HEADER, "true");
    if (answer.body() != null) {
      builder.entity(answer.body().getBytes(StandardCharsets.UTF_8));
    }
    try {
      JsonConfiguration.mapper()
          .readValue(answer.headers(), new TypeReference<Map<String, String>>() {})
          .forEach(builder::header);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored answer is damaged", e);
    }
    return builder.build();
  }
}
