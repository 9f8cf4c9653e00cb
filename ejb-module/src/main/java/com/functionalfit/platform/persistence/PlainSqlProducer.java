package com.functionalfit.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/** Plain statements on the database of the server's configuration. */
@Dependent
class PlainSqlProducer {

  @Resource(lookup = "java:jboss/datasources/FunctionalFitDS")
  private DataSource dataSource;

  @Produces
  PlainSql plainSql() {
    return new PlainSql(dataSource);
  }
}
