package org.carchi.ingest.parse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.carchi.schemas.avro.PublishedAtMethod;

/**
 * Keys of an article from one place.
 *
 * @param place where they stand, for messages
 * @param method what a publication time from here is known by
 * @param keys the keys and their values
 */
record Layer(String place, PublishedAtMethod method, ObjectNode keys) {}
