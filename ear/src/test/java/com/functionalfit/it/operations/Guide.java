package com.functionalfit.it.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The shell blocks of a guide, in order. */
final class Guide {

  private static final Pattern BLOCK =
      Pattern.compile("^```sh( places)?\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private Guide() {}

  /**
   * One script of every block.
   *
   * @param places stands in for the block that the reader adapts
   */
  static String script(Path guide, String places) throws IOException {
    List<String> blocks =
        BLOCK
            .matcher(Files.readString(guide))
            .results()
            .map(block -> block.group(1) == null ? block.group(2) : places)
            .toList();
    return "set -euo pipefail\n" + String.join("\n", blocks);
  }
}
