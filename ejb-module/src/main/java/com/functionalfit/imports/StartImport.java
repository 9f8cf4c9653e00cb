package com.functionalfit.imports;

/**
 * A file of clients to work through.
 *
 * @param content bytes as they were sent
 * @param isDryRun whether to report only, without writing
 * @param isAgain whether to accept a file that was imported within a day
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
public record StartImport(String fileName, byte[] content, boolean isDryRun, boolean isAgain) {}
