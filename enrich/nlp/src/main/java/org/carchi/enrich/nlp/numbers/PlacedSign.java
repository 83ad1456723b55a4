package org.carchi.enrich.nlp.numbers;

/**
 * A unit in the text.
 *
 * @param start first character
 * @param end character after the last
 */
record PlacedSign(UnitSign unit, int start, int end) {}
