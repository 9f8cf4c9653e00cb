package com.functionalfit.queue.bench;

/** A queue whose workers run in processes of their own. */
interface Contender {

  String name();

  /** Starts worker processes. */
  void start(int nodes, int concurrency) throws Exception;

  /**
   * Lets jobs wait, then lets the workers go.
   *
   * @return jobs done a second, from the first one seen done to the last
   * @throws IllegalStateException when not exactly so many jobs are done
   */
  double round(int jobs) throws Exception;

  /** Ends the worker processes. */
  void stop() throws Exception;
}
