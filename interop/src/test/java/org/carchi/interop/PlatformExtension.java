package org.carchi.interop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.carchi.embedded.EmbeddedPlatform;
import org.carchi.embedded.PlatformSettings;
import org.carchi.embedded.host.Ports;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands every test the one broker and the one registry that run for all of them. */
final class PlatformExtension implements ParameterResolver {

    private static final Path DATA_PARENT = Path.of("target");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == EmbeddedPlatform.class;
    }

    @Override
    public EmbeddedPlatform resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(EmbeddedPlatform.class, type -> start(), EmbeddedPlatform.class);
    }

    private static EmbeddedPlatform start() {
        try {
            Path data = Files.createTempDirectory(DATA_PARENT, "platform").toAbsolutePath();
            return EmbeddedPlatform.start(new PlatformSettings(data, Ports.FREE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
