package com.functionalfit.dev;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes every mail the product sends and shows it on a page; nothing leaves the machine. */
public final class MailCatcher implements AutoCloseable {

  private final GreenMail smtp;
  private final HttpServer web;

  private MailCatcher(GreenMail smtp, HttpServer web) {
    this.smtp = smtp;
    this.web = web;
  }

  /** Starts the SMTP server and the inbox page. */
  static MailCatcher start(int smtpPort, int webPort) {
    try {
      GreenMail smtp = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", "smtp"));
      smtp.start();
      HttpServer web =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), webPort), 0);
      MailCatcher catcher = new MailCatcher(smtp, web);
      web.createContext("/", catcher::answer);
      web.start();
      return catcher;
    } catch (IOException e) {
      throw new StartFailed("The mail catcher cannot listen on port " + webPort + ".", e);
    }
  }

  /** Every mail caught so far, oldest first. */
  public List<MimeMessage> messages() {
    return Arrays.asList(smtp.getReceivedMessages());
  }

  /** Address of the inbox page. */
  public String url() {
    return "http://localhost:" + web.getAddress().getPort();
  }

  /** What a server node needs to know. */
  Map<String, String> environment() {
    return Map.of(
        "MAIL_HOST", "127.0.0.1", "MAIL_PORT", Integer.toString(smtp.getSmtp().getPort()));
  }

  @Override
  public void close() {
    web.stop(0);
    smtp.stop();
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] page = page().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(200, page.length);
    exchange.getResponseBody().write(page);
    exchange.close();
  }

  private String page() {
    return "<!doctype html><html lang=\"en\"><title>Mail</title><h1>Mail</h1><pre>"
        + messages().stream()
            .map(MailCatcher::text)
            .map(text -> text.replace("&", "&amp;").replace("<", "&lt;"))
            .collect(Collectors.joining("\n\n----------------------------------------\n\n"))
        + "</pre></html>";
  }

  private static String text(MimeMessage message) {
    try {
      return "To: "
          + Arrays.toString(message.getAllRecipients())
          + "\nSubject: "
          + message.getSubject()
          + "\n\n"
          + GreenMailUtil.getBody(message);
    } catch (MessagingException e) {
      return "This message cannot be shown: " + e.getMessage();
    }
  }
}
