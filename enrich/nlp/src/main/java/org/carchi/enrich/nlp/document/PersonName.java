package org.carchi.enrich.nlp.document;

import java.util.List;
import org.carchi.enrich.nlp.text.Letters;

/** Compares forms of a person's name. */
final class PersonName {
    private PersonName() {}

    /** Whether {@code Ə.Əsədov}, {@code Əsədov} or {@code Əsədova} may stand for {@code Əli Əsədov}. */
    static boolean isShortFor(String name, String full) {
        String shortSurname = Letters.lower(surname(name));
        String fullSurname = Letters.lower(surname(full));
        if (!sameSurname(shortSurname, fullSurname)) {
            return Letters.lower(name).equals(Letters.lower(firstName(full)));
        }
        String first = firstName(name);
        return first.isEmpty()
                || initialsFit(first, full)
                || Letters.lower(name).equals(Letters.lower(full));
    }

    private static boolean initialsFit(String initial, String full) {
        return initial.indexOf('.') == 1 && initial.charAt(0) == full.charAt(0);
    }

    /** The same but for an a that is the dative, or the mark of a woman. */
    private static boolean sameSurname(String name, String full) {
        return name.equals(full)
                || (name.equals(full + "a") && Letters.lower(full).endsWith("v"));
    }

    /** Under what a full name is found: its surname and its first name. */
    static List<String> keys(String full) {
        return List.of(Letters.lower(surname(full)), Letters.lower(firstName(full)));
    }

    /** What a form of a name may be found under; an a at its end may be the dative. */
    static List<String> lookUpKeys(String name) {
        String surname = Letters.lower(surname(name));
        return surname.endsWith("a") ? List.of(surname, surname.substring(0, surname.length() - 1)) : List.of(surname);
    }

    static String surname(String name) {
        int cut = Math.max(name.lastIndexOf(' '), name.lastIndexOf('.'));
        return name.substring(cut + 1);
    }

    static String firstName(String name) {
        int cut = Math.max(name.lastIndexOf(' '), name.lastIndexOf('.') + 1);
        return cut <= 0 ? "" : name.substring(0, cut);
    }
}
