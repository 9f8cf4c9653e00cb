/**
 * Live data (rule LIVE-1): after the commit of a change, a few ids, times and counts go to every
 * node, for the sockets that asked for them.
 *
 * <p>A message is a hint: it may be lost with a node or with Redis, and a client that may have
 * missed one asks the API again. Listens to {@link com.functionalfit.platform.change.Change}; the
 * web imports this package, and features that keep something ready until a message arrives. It
 * refuses to own sockets, and to send anything personal.
 */
package com.functionalfit.live;
