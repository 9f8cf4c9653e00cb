package com.functionalfit.dev;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a server node printed: one JSON object a line, after the first moments of the server. */
final class ServerLog {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ERROR = "\"level\":\"ERROR\"";
  private static final String CAUSE = "Caused by: ";
  private static final int MAX_ERRORS = 5;
  private static final int MAX_LENGTH = 500;

  private ServerLog() {}

  /**
   * The first errors of a log, each with its innermost cause, shortened; for a person who has not
   * got the log.
   *
   * @return one line an error; a sentence about it when the log cannot be read
   */
  static String errors(Path log) {
    try {
      return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains(ERROR))
          .limit(MAX_ERRORS)
          .map(ServerLog::told)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      return "The log cannot be read: " + e.getMessage();
    }
  }

  private static String told(String line) {
    try {
      JsonNode entry = JSON.readTree(line.substring(line.indexOf('{')));
      String message = shortened(entry.path("message").asText());
      return Arrays.stream(entry.path("stackTrace").asText().split("\n"))
          .filter(frame -> frame.startsWith(CAUSE))
          .reduce((outer, inner) -> inner)
          .map(cause -> message + " (" + shortened(cause.substring(CAUSE.length())) + ")")
          .orElse(message);
    } catch (JsonProcessingException e) {
      // The server is still writing it.
      return shortened(line);
    }
  }

  private static String shortened(String text) {
    return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
  }
}
