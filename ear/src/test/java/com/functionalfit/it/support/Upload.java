package com.functionalfit.it.support;

import java.util.Map;

/** A form with a file, as browsers send it. */
public final class Upload {

  private static final String BOUNDARY = "functionalfit-boundary";

  private Upload() {}

  /**
   * Sends a form.
   *
   * @param fields further fields of the form
   */
  public static Answer send(
      Api caller,
      String path,
      String fileName,
      String type,
      String content,
      Map<String, ?> fields) {
    StringBuilder body = new StringBuilder();
    fields.forEach(
        (name, value) -> part(body, "name=\"" + name + "\"", "text/plain", value.toString()));
    part(body, "name=\"file\"; filename=\"" + fileName + "\"", type, content);
    body.append("--").append(BOUNDARY).append("--\r\n");
    return caller.sendRaw("POST", path, body.toString(), type());
  }

  /** A form without any field. */
  public static Answer sendEmpty(Api caller, String path) {
    return caller.sendRaw("POST", path, "--" + BOUNDARY + "--\r\n", type());
  }

  private static String type() {
    return "multipart/form-data; boundary=" + BOUNDARY;
  }

  private static void part(StringBuilder body, String disposition, String type, String content) {
    body.append("--")
        .append(BOUNDARY)
        .append("\r\nContent-Disposition: form-data; ")
        .append(disposition)
        .append("\r\nContent-Type: ")
        .append(type)
        .append("\r\n\r\n")
        .append(content)
        .append("\r\n");
  }
}
