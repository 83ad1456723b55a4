package org.carchi.embedded.registry;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Entry of the registry's own process: ends it when the parent is gone, however that died, and runs the registry.
 *
 * <p>Needs no class but the JDK's. Standard input is a pipe from the parent; the operating system closes it.
 */
public final class RegistryMain {

    private RegistryMain() {}

    /** Takes the name of the registry's main class. */
    public static void main(String[] args) throws ReflectiveOperationException {
        Thread watch = new Thread(RegistryMain::haltWithoutParent, "parent-watch");
        watch.setDaemon(true);
        watch.start();
        Class.forName(List.of(args).get(0)).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    }

    private static void haltWithoutParent() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            System.err.println("pipe to the parent broke: " + e.getMessage());
        }
        Runtime.getRuntime().halt(1);
    }
}
