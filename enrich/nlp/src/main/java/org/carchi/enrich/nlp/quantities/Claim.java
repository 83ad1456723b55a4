package org.carchi.enrich.nlp.quantities;

import java.util.Optional;
import org.carchi.enrich.nlp.Statistic.Modality;
import org.carchi.enrich.nlp.dates.DateMatch;

/** A quantity with what the sentence says of it. */
record Claim(
        Quantity quantity,
        Movement movement,
        Modality modality,
        Optional<TokenRange> measure,
        Optional<DateMatch> period,
        Optional<DateMatch> base) {}
