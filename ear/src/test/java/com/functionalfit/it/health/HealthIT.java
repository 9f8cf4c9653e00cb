package com.functionalfit.it.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.it.support.Answer;
import com.functionalfit.it.support.Api;
import com.functionalfit.it.support.TestStack;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class HealthIT {

  @Test
  void tellsThatEveryBackingServiceIsUp() {
    Answer health = Api.anonymous().get("/api/health").expect(200);
    assertThat(health.at("/status").asText()).isEqualTo("UP");
    for (String check : new String[] {"database", "redis", "cache", "storage", "queues"}) {
      assertThat(health.at("/checks/" + check).asText()).as(check).isEqualTo("UP");
    }
  }

  @Test
  void answersPingAndVersion() {
    assertThat(Api.anonymous().get("/api/ping").expect(200).at("/status").asText()).isEqualTo("ok");
    Answer version = Api.anonymous().get("/api/version").expect(200);
    assertThat(version.at("/framework/jakartaEE").asText()).isEqualTo("10");
    assertThat(version.at("/application").asText()).isEqualTo("FunctionalFit Calendar");
  }

  @Test
  void probesStandOnTheManagementPort() throws Exception {
    for (String probe : new String[] {"live", "ready", "started"}) {
      HttpResponse<String> answer = Probe.ask(TestStack.get().node(), "/health/" + probe);
      assertThat(answer.statusCode()).as(probe).isEqualTo(200);
      assertThat(answer.body()).as(probe).contains("functionalfit-");
    }
  }

  @Test
  void everyAnswerCarriesItsRequestIdAndSecurityHeaders() {
    Answer answer = Api.anonymous().get("/nothing-here").expect(404, "NOT_FOUND");
    String id = answer.header("X-Request-Id");
    assertThat(answer.at("/instance").asText()).isEqualTo("urn:uuid:" + id);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }
}
