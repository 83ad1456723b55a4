package org.carchi.embedded.command.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.carchi.schemas.avro.EnrichedArticle;
import org.carchi.schemas.avro.Span;

/** Compares every quote of an enriched article with the text at the place that its span names. */
public final class SpanCheck {
    private final String text;
    private final List<String> faults = new ArrayList<>();
    private int spans;

    private SpanCheck(String text) {
        this.text = text;
    }

    /** Checks an article; one without text, as a kill is, has no spans. */
    public static SpanCheck of(EnrichedArticle article) {
        SpanCheck check = new SpanCheck(article.getText() == null ? "" : article.getText());
        check.visit(article);
        return check;
    }

    /** Spans that were checked. */
    public int spans() {
        return spans;
    }

    /** What does not hold, as sentences. */
    public List<String> faults() {
        return faults;
    }

    private void visit(Object value) {
        if (value instanceof Span span) {
            check(span);
        } else if (value instanceof IndexedRecord fields) {
            checkQuote(fields);
            for (Schema.Field field : fields.getSchema().getFields()) {
                visit(fields.get(field.pos()));
            }
        } else if (value instanceof Iterable<?> items) {
            items.forEach(this::visit);
        }
    }

    private void check(Span span) {
        spans++;
        if (!isInText(span)) {
            faults.add("span " + place(span) + " is not in the text of " + text.length() + " characters");
        } else if (text.codePointCount(0, span.getStart()) != span.getCodePointStart()
                || text.codePointCount(0, span.getEnd()) != span.getCodePointEnd()) {
            faults.add("span " + place(span) + " gives other code points: " + span.getCodePointStart() + " to "
                    + span.getCodePointEnd());
        }
    }

    private void checkQuote(IndexedRecord fields) {
        Schema.Field quote = fields.getSchema().getField("quote");
        Schema.Field place = fields.getSchema().getField("span");
        if (quote != null && place != null && fields.get(place.pos()) instanceof Span span && isInText(span)) {
            String expected = String.valueOf(fields.get(quote.pos()));
            if (!text.regionMatches(span.getStart(), expected, 0, expected.length())
                    || span.getEnd() - span.getStart() != expected.length()) {
                faults.add("span " + place(span) + " does not hold '" + expected + "'");
            }
        }
    }

    private boolean isInText(Span span) {
        return span.getStart() >= 0 && span.getStart() <= span.getEnd() && span.getEnd() <= text.length();
    }

    private static String place(Span span) {
        return span.getStart() + " to " + span.getEnd();
    }
}
