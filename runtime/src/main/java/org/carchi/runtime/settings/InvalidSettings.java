package org.carchi.runtime.settings;

import java.util.List;

/** Settings that a service cannot start with, all mistakes together. */
public final class InvalidSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidSettings(List<String> mistakes) {
        super(String.join(System.lineSeparator(), mistakes));
    }
}
