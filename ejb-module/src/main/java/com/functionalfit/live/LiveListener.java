package com.functionalfit.live;

/** Whoever has sockets on this node. Called on any thread; must not block. */
public interface LiveListener {

  void onMessage(LiveMessage message);

  /** Messages may have been missed: whoever listens had better look again. */
  void onGap();
}
