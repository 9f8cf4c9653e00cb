package com.functionalfit.notifications.model;

/**
 * Where a browser takes push messages, as it said itself (RFC 8030, RFC 8291).
 *
 * @param endpoint address at the push service: who knows it can write to it
 * @param p256dh the browser's public key, base64url
 * @param auth the browser's authentication secret, base64url
 */
public record PushAddress(String endpoint, String p256dh, String auth) {

  /** Without the content, so that it cannot slip into a log. */
  @Override
  public String toString() {
    return "PushAddress[]";
  }
}
