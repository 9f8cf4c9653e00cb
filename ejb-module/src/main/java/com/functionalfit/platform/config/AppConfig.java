package com.functionalfit.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Typed access to the catalogue of {@link ConfigKey}. Thread-safe. */
@ApplicationScoped
public class AppConfig {

  private final Config source;

  public AppConfig() {
    this(ConfigProvider.getConfig());
  }

  /** A configuration for tests. */
  public AppConfig(Config source) {
    this.source = source;
  }

  /**
   * The value, its default, or nothing.
   *
   * @throws ConfigurationException when a named secret file cannot be read
   */
  public Optional<String> find(ConfigKey key) {
    Optional<String> value = own(key.name()).or(() -> own(key.name() + "_FILE").map(this::read));
    return value
        .or(() -> Optional.ofNullable(key.defaultValue()).filter(text -> !text.isEmpty()))
        .map(this::expand);
  }

  /**
   * The value or its default.
   *
   * @throws ConfigurationException when there is neither
   */
  public String get(ConfigKey key) {
    return find(key).orElseThrow(() -> new ConfigurationException(key.name() + " is not set"));
  }

  /**
   * A whole number.
   *
   * @throws ConfigurationException when the text is no number
   */
  public int getInt(ConfigKey key) {
    String text = get(key);
    try {
      return Integer.parseInt(text.trim());
    } catch (NumberFormatException e) {
      throw new ConfigurationException(key.name() + " is not a whole number", e);
    }
  }

  public boolean isOn(ConfigKey key) {
    return find(key).map(text -> Boolean.parseBoolean(text.trim())).orElse(false);
  }

  /** The parts of a comma-separated value, trimmed, without empty ones. */
  public List<String> list(ConfigKey key) {
    return find(key).stream()
        .flatMap(text -> Arrays.stream(text.split(",")))
        .map(String::trim)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The set value of a property, or nothing; an empty value counts as not set. */
  private Optional<String> own(String name) {
    return source.getOptionalValue(name, String.class).filter(text -> !text.isBlank());
  }

  private String read(String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      throw new ConfigurationException("Cannot read the secret file " + file, e);
    }
  }

  private String expand(String text) {
    return text.replace("${java.io.tmpdir}", System.getProperty("java.io.tmpdir"));
  }
}
