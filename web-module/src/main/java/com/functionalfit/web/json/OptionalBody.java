package com.functionalfit.web.json;

import java.io.IOException;

/** Bodies that a request may do without. */
public final class OptionalBody {

  /** What a request without a body, and so without a type, counts as. */
  public static final String NONE = "application/octet-stream";

  private OptionalBody() {}

  /**
   * Reads a body as strictly as any other.
   *
   * @param otherwise what a missing body, or the JSON null, stands for
   * @throws IOException for a body that is no JSON or holds something else
   */
  public static <T> T read(byte[] json, Class<T> type, T otherwise) throws IOException {
    T body = json.length == 0 ? null : JsonConfiguration.mapper().readValue(json, type);
    return body == null ? otherwise : body;
  }
}
