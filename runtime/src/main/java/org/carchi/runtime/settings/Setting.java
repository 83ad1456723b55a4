package org.carchi.runtime.settings;

/**
 * A setting as somebody gave it.
 *
 * @param value the text given
 * @param origin where it was given, for messages: a file's name, an environment variable, a flag
 */
record Setting(String value, String origin) {}
