package org.carchi.ingest.decode;

/**
 * Text and how its bytes were read.
 *
 * @param text the text, without a byte order mark
 * @param charset name of its character encoding, in lower case, for example windows-1251
 */
public record DecodedText(String text, String charset) {}
