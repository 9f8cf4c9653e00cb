package com.functionalfit.bench;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Answers without a thought: {@code ?size=N} so many bytes of JSON, without it 304. */
@WebServlet("/constant")
public class ConstantServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Map<Integer, byte[]> bodies = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String size = request.getParameter("size");
    response.setHeader("ETag", "\"constant\"");
    if (size == null) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("application/json");
    response.getOutputStream().write(bodies.computeIfAbsent(Integer.valueOf(size), this::json));
  }

  private byte[] json(int size) {
    byte[] body = new byte[size];
    Arrays.fill(body, (byte) 'x');
    body[0] = '"';
    body[size - 1] = '"';
    return body;
  }
}
