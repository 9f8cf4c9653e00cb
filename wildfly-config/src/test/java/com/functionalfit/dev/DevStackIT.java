package com.functionalfit.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The configured server without the application, over the embedded services. */
class DevStackIT {

  private static final String TEST_POOL =
      "/subsystem=datasources/data-source=FunctionalFitDS:test-connection-in-pool";

  private static DevStack stack;

  @BeforeAll
  static void startStack() {
    stack =
        DevStack.start(
            new DevStack.Options(
                Build.scratch("stack"), Build.serverHome(), null, 0, false, Map.of()));
  }

  @AfterAll
  static void stopStack() {
    stack.close();
  }

  @Test
  @DisplayName("The pool has 24 connections at READ COMMITTED, in UTC")
  void poolIsReady() throws Exception {
    assertThat(onServer(TEST_POOL)).contains("\"result\" => [true]");
    assertThat(
            onServer(
                "/subsystem=datasources/data-source=FunctionalFitDS/statistics=pool"
                    + ":read-attribute(name=ActiveCount)"))
        .contains("24");
    try (Connection connection = stack.database().connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT @@global.transaction_isolation, @@session.time_zone,"
                    + " @@character_set_database")) {
      row.next();
      assertThat(row.getString(1)).isEqualTo("READ-COMMITTED");
      assertThat(row.getString(2)).isIn("UTC", "+00:00");
      assertThat(row.getString(3)).isEqualTo("utf8mb4");
    }
  }

  @Test
  @DisplayName("Batch jobs are kept in the database")
  void batchRepositoryIsInTheDatabase() throws Exception {
    try (Connection connection = stack.database().connect();
        ResultSet tables =
            connection
                .getMetaData()
                .getTables(null, null, "JOB_EXECUTION", new String[] {"TABLE"})) {
      assertThat(tables.next()).isTrue();
    }
  }

  @Test
  @DisplayName("A database that goes away is an error at once and comes back without a restart")
  void poolRecovers() throws Exception {
    try (Connection connection = stack.database().connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE kept (id INT PRIMARY KEY)");
    }
    stack.database().stop();
    // The last answers of a server on its way out may still come through.
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThatThrownBy(() -> onServer(TEST_POOL)).hasMessageContaining("failed"));

    stack.database().restart();
    assertThat(onServer(TEST_POOL)).contains("\"result\" => [true]");
    try (Connection connection = stack.database().connect();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE kept");
    }
  }

  @Test
  @DisplayName("Without an application the node is alive but not ready, and shows nothing")
  void emptyNodeIsNotReady() throws Exception {
    assertThat(status(stack.managementUrl() + "/health/live")).isEqualTo(200);
    assertThat(status(stack.managementUrl() + "/health/ready")).isEqualTo(503);
    assertThat(status(stack.url() + "/")).isEqualTo(404);
    assertThat(status(stack.url() + "/wildfly-services")).isEqualTo(404);
  }

  @Test
  @DisplayName("A killed node starts again on its folder")
  void killedNodeStartsAgain() throws Exception {
    ServerNode second = stack.startNode("node-2");
    second.kill();
    assertThat(second.process().isAlive()).isFalse();

    second.start();
    assertThat(status(second.managementUrl() + "/health/live")).isEqualTo(200);
    second.stop();
    assertThat(second.process().isAlive()).isFalse();
  }

  @Test
  @DisplayName("Mails are caught and shown")
  void mailsAreCaught() throws Exception {
    send("Tárgy", "<b>Szia</b>");

    assertThat(inbox("/mails.json").body())
        .contains("\"subject\":\"Tárgy\"")
        .contains("guest@example.com");
    assertThat(inbox("/?q=t%C3%A1rgy").body()).contains("/mails/1");
    assertThat(inbox("/mails/1").body()).contains("Szia");
    assertThat(inbox("/mails/99").statusCode()).isEqualTo(404);
  }

  private static HttpResponse<String> inbox(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(stack.mail().url() + path)).build(),
            BodyHandlers.ofString());
  }

  private static void send(String subject, String text) throws MessagingException {
    Map<String, String> environment = stack.mail().environment();
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", environment.get("MAIL_HOST"));
    properties.setProperty("mail.smtp.port", environment.get("MAIL_PORT"));
    properties.setProperty("mail.smtp.auth", "true");
    MimeMessage message = new MimeMessage(Session.getInstance(properties));
    message.setFrom("studio@example.com");
    message.setRecipient(Message.RecipientType.TO, new InternetAddress("guest@example.com"));
    message.setSubject(subject, "UTF-8");
    message.setText(text, "UTF-8");
    Transport.send(message, environment.get("MAIL_USERNAME"), environment.get("MAIL_PASSWORD"));
  }

  private static String onServer(String command) throws Exception {
    return Cli.run(
        Build.serverHome(),
        "--connect",
        "--controller=127.0.0.1:" + stack.node().managementPort(),
        command);
  }

  private static int status(String url) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding())
        .statusCode();
  }
}
