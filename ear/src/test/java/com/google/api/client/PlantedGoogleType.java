package com.google.api.client;

/** Stands for a type of Google's client library, which is not on the class path yet. */
public class PlantedGoogleType {}
