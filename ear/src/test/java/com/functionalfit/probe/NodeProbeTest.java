package com.functionalfit.probe;

import static org.assertj.core.api.Assertions.assertThat;

import com.functionalfit.platform.health.NodeHealthMBean;
import com.functionalfit.probe.NodeProbe.Fact;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import org.junit.jupiter.api.Test;

/** The probes know the application by names only. */
class NodeProbeTest {

  @Test
  void asksWhatTheApplicationAnswers() throws Exception {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    ObjectName name = new ObjectName(NodeProbe.NODE_HEALTH);
    for (boolean answer : new boolean[] {true, false}) {
      server.registerMBean(new StandardMBean(all(answer), NodeHealthMBean.class), name);
      try {
        assertThat(Stream.of(Fact.values()).map(fact -> NodeProbe.ask(fact, !answer)))
            .containsOnly(answer);
      } finally {
        server.unregisterMBean(name);
      }
    }
  }

  @Test
  void doesNotWaitForAnApplicationThatIsNotThere() {
    for (Fact fact : Fact.values()) {
      assertThat(NodeProbe.ask(fact, true)).isTrue();
      assertThat(NodeProbe.ask(fact, false)).isFalse();
    }
  }

  private static NodeHealthMBean all(boolean answer) {
    return new NodeHealthMBean() {
      @Override
      public boolean isStarted() {
        return answer;
      }

      @Override
      public boolean isDatabaseUp() {
        return answer;
      }

      @Override
      public boolean isRedisUp() {
        return answer;
      }

      @Override
      public boolean isWorkerConsuming() {
        return answer;
      }
    };
  }
}
