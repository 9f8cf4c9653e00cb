package com.functionalfit.notifications;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * By which ways besides mail a person wants to be reached.
 *
 * @param smsAvailable whether this installation sends text messages
 * @param webPushAvailable whether it sends notifications to browsers
 * @param vapidPublicKey what a browser binds its subscription to, base64url; null without web push
 */
public record ChannelsView(
    boolean sms,
    boolean webPush,
    boolean smsAvailable,
    boolean webPushAvailable,
    @Schema(nullable = true) String vapidPublicKey) {}
