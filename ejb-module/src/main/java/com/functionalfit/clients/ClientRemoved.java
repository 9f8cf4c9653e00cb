package com.functionalfit.clients;

/**
 * A client, with or without account, is being deleted (rule USER-4). Fired in the transaction of
 * the removal, while the client still lives: observers end what the client had.
 */
public record ClientRemoved(long clientId) {}
