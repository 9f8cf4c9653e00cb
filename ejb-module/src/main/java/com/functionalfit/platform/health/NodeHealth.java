package com.functionalfit.platform.health;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import org.jboss.logging.Logger;

/** Lets the probes, which stand in a library that does not see this module, ask this node. */
@Singleton
@Startup
public class NodeHealth {

  private static final Logger LOG = Logger.getLogger(NodeHealth.class);
  private static final String NAME = "com.functionalfit:type=NodeHealth";

  @Inject private NodeState state;
  @Inject private BackingServices services;

  private ObjectName name;

  @PostConstruct
  void publish() {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    try {
      name = new ObjectName(NAME);
      server.registerMBean(new StandardMBean(new Answers(), NodeHealthMBean.class), name);
    } catch (JMException e) {
      throw new IllegalStateException("The probes would not find this node", e);
    }
  }

  @PreDestroy
  void withdraw() {
    try {
      ManagementFactory.getPlatformMBeanServer().unregisterMBean(name);
    } catch (JMException e) {
      LOG.warnf("The probes may find a node that has ended: %s", e.getMessage());
    }
  }

  private final class Answers implements NodeHealthMBean {

    @Override
    public boolean isStarted() {
      return state.isStarted();
    }

    @Override
    public boolean isDatabaseUp() {
      return services.isDatabaseUp();
    }

    @Override
    public boolean isRedisUp() {
      return services.isRedisUp();
    }

    @Override
    public boolean isWorkerConsuming() {
      return state.isWorkerConsuming();
    }
  }
}
