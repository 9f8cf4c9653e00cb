package com.functionalfit.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The start-up validation of the server, without a server: found in seconds, not at deployment. */
@Tag("NFR-5")
@DisplayName("NFR-5: every column the code reads is created by the migrations")
class EntityMappingTest {

  private static final List<Class<? extends Annotation>> MAPPED =
      List.of(Entity.class, MappedSuperclass.class, Embeddable.class, Converter.class);

  @Test
  void mapsOnlyColumnsThatExist() throws Exception {
    List<Class<?>> mapped = mappedClasses();
    assertThat(mapped).isNotEmpty();
    try (StandardServiceRegistry services = services()) {
      MetadataSources sources = new MetadataSources(services);
      mapped.forEach(sources::addAnnotatedClass);
      try (SessionFactory factory = sources.buildMetadata().buildSessionFactory()) {
        assertThatCode(factory.getSchemaManager()::validateMappedObjects)
            .doesNotThrowAnyException();
      }
    }
  }

  private static StandardServiceRegistry services() throws SQLException {
    return new StandardServiceRegistryBuilder()
        .applySetting(
            AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, EmbeddedDatabase.migratedSchema())
        .applySetting(AvailableSettings.DIALECT, StudioMySqlDialect.class.getName())
        .applySetting(AvailableSettings.PREFERRED_INSTANT_JDBC_TYPE, "TIMESTAMP")
        .build();
  }

  private static List<Class<?>> mappedClasses() throws IOException, URISyntaxException {
    Path classes =
        Path.of(
            StudioMySqlDialect.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .<Class<?>>map(EntityMappingTest::load)
          .filter(type -> MAPPED.stream().anyMatch(type::isAnnotationPresent))
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, EntityMappingTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
