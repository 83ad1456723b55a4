package org.carchi.benchmarks.opennlp;

import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.Span;

/** A name that OpenNLP found. */
public record FoundName(Span span, EntityType type) {}
