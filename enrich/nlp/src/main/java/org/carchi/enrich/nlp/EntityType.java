package org.carchi.enrich.nlp;

/** What a name stands for. */
public enum EntityType {
    PERSON,
    GPE,
    LOCATION,
    ORGANIZATION,
    FACILITY,
    EVENT,
    WORK,
    DATE
}
