package org.carchi.schemas.wire;

import org.apache.avro.util.ClassSecurityValidator;
import org.apache.avro.util.ClassSecurityValidator.ClassSecurityPredicate;

/** Tells Avro that it may make objects of the generated records, which it otherwise refuses. */
public final class TrustedRecords {

    private static final String PACKAGE = "org.carchi.schemas.avro";

    static {
        ClassSecurityPredicate records = type -> type.getPackageName().equals(PACKAGE);
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(ClassSecurityValidator.getGlobal(), records));
    }

    private TrustedRecords() {}

    /** Has its effect once, when the class is first used. */
    public static void trust() {}
}
