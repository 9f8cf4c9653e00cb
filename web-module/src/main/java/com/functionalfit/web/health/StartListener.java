package com.functionalfit.web.health;

import com.functionalfit.platform.health.NodeState;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** This module is the last of the application to start: with it the start is complete. */
@WebListener
public class StartListener implements ServletContextListener {

  @Inject private NodeState node;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    node.startIsComplete();
  }
}
