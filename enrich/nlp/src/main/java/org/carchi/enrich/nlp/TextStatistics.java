package org.carchi.enrich.nlp;

/**
 * Measures of the text itself.
 *
 * @param characters UTF-16 code units
 * @param readingSeconds silent reading time at 180 words a minute, rounded up
 * @param quotedShare share of the characters inside quotation marks, 0 to 1
 * @param lexicalDiversity different words among the first 100 divided by their number, 0 to 1
 */
public record TextStatistics(
        int characters,
        int words,
        int sentences,
        int paragraphs,
        int readingSeconds,
        float quotedShare,
        float lexicalDiversity) {}
