package org.carchi.ingest.parse;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in words why something could not be read: the exceptions of files say only which file. */
final class IoReason {

    private IoReason() {}

    static String of(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "there is no such file; check the path";
        }
        return e instanceof AccessDeniedException
                ? "permission is denied; let this user read it"
                : e.getClass().getSimpleName() + ", " + e.getMessage();
    }
}
