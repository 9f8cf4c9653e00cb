/**
 * The WebSocket of live data (rule LIVE-1): who may hear what, and who is dropped. What there is to
 * hear is made in {@code com.functionalfit.live}.
 */
package com.functionalfit.web.live;
