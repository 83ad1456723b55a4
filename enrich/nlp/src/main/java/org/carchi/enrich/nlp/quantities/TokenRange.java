package org.carchi.enrich.nlp.quantities;

/**
 * Some tokens in a row.
 *
 * @param first index of the first
 * @param last index of the last
 */
record TokenRange(int first, int last) {}
