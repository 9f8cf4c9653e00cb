package com.functionalfit.web.health;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which build answers, and on what, by major versions only. */
@Path("/version")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class VersionResource {

  private final Version version = read();

  /** The build's own description. */
  @GET
  @PermitAll
  public Version version() {
    return version;
  }

  private static Version read() {
    Properties build = new Properties();
    try (InputStream in = VersionResource.class.getResourceAsStream("/build.properties")) {
      build.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Version(
        "FunctionalFit Calendar",
        build.getProperty("version"),
        build.getProperty("build"),
        new Framework(build.getProperty("jakartaEE"), build.getProperty("server")));
  }

  /** The platform, by major version. */
  public record Framework(String jakartaEE, String server) {}

  /** The build. */
  public record Version(String application, String version, String build, Framework framework) {}
}
