package com.functionalfit.dev;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes every mail the product sends and shows it on a page, and at {@code /mails.json}; nothing
 * leaves the machine.
 */
public final class MailCatcher implements AutoCloseable {

  private static final String HOST = "127.0.0.1";
  private static final String USER = "functionalfit";
  private static final String HTML = "text/html; charset=utf-8";
  private static final String SEARCH = "q=";
  private static final Pattern ONE = Pattern.compile("/mails/(\\d{1,9})");

  private final GreenMail smtp;
  private final HttpServer web;
  private final String password;

  private MailCatcher(GreenMail smtp, HttpServer web, String password) {
    this.smtp = smtp;
    this.web = web;
    this.password = password;
  }

  /** Starts the SMTP server, which wants a sign-in as real ones do, and the inbox page. */
  static MailCatcher start(int smtpPort, int webPort, String password) {
    GreenMail smtp = new GreenMail(new ServerSetup(smtpPort, HOST, "smtp"));
    try {
      smtp.start();
      smtp.setUser(USER + "@localhost", USER, password);
      HttpServer web =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), webPort), 0);
      MailCatcher catcher = new MailCatcher(smtp, web, password);
      web.createContext("/", catcher::answer);
      web.start();
      return catcher;
    } catch (IOException e) {
      smtp.stop();
      throw new StartFailed("The mail catcher cannot listen on port " + webPort + ".", e);
    }
  }

  /** Refuses to go on when the mail server of the environment does not listen. */
  static void requireReachable(Map<String, String> environment) {
    Ports.requireReachable(
        environment.get("MAIL_HOST"),
        Ports.parse("MAIL_PORT", environment.getOrDefault("MAIL_PORT", "25")),
        "The mail server");
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
        "MAIL_HOST", HOST,
        "MAIL_PORT", Integer.toString(smtp.getSmtp().getPort()),
        "MAIL_USERNAME", USER,
        "MAIL_PASSWORD", password,
        "FUNCTIONALFIT_MAIL_INBOX_URL", url());
  }

  @Override
  public void close() {
    web.stop(0);
    smtp.stop();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    List<MimeMessage> messages = messages();
    Matcher one = ONE.matcher(path);
    if ("/mails.json".equals(path)) {
      send(exchange, 200, "application/json", Mails.json(Mails.read(messages)));
    } else if (one.matches() && isNumber(one.group(1), messages.size())) {
      int number = Integer.parseInt(one.group(1));
      send(exchange, 200, HTML, InboxPages.mail(Mails.read(number, messages.get(number - 1))));
    } else if ("/".equals(path)) {
      send(exchange, 200, HTML, InboxPages.list(messages, wanted(exchange)));
    } else {
      send(exchange, 404, "text/plain", "There is no such mail.");
    }
  }

  private static boolean isNumber(String digits, int last) {
    int number = Integer.parseInt(digits);
    return number >= 1 && number <= last;
  }

  private static String wanted(HttpExchange exchange) {
    String query = exchange.getRequestURI().getRawQuery();
    return query != null && query.startsWith(SEARCH)
        ? URLDecoder.decode(query.substring(SEARCH.length()), StandardCharsets.UTF_8)
        : "";
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
