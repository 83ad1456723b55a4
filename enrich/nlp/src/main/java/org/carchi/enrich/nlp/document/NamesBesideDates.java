package org.carchi.enrich.nlp.document;

import java.util.List;
import org.carchi.enrich.nlp.dates.DateMatch;
import org.carchi.enrich.nlp.names.Candidate;

/** Where a date and a name share words, keeps the name only if it is the longer one. */
public final class NamesBesideDates {
    private NamesBesideDates() {}

    public static List<Candidate> keep(List<Candidate> names, List<DateMatch> dates) {
        int[] next = {0};
        return names.stream().filter(name -> isKept(name, dates, next)).toList();
    }

    /** Both lists are sorted, so that one pass is enough. */
    private static boolean isKept(Candidate name, List<DateMatch> dates, int[] next) {
        while (next[0] < dates.size() && dates.get(next[0]).last() < name.first()) {
            next[0]++;
        }
        if (next[0] == dates.size() || dates.get(next[0]).first() > name.last()) {
            return true;
        }
        DateMatch date = dates.get(next[0]);
        return name.last() - name.first() > date.last() - date.first();
    }
}
