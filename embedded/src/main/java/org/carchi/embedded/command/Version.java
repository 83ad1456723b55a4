package org.carchi.embedded.command;

import java.util.Optional;
import org.apache.kafka.common.utils.AppInfoParser;
import org.carchi.enrich.nlp.Analyzers;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "carchi " + own(),
            "analyzer " + Analyzers.azerbaijani().version(),
            "Kafka " + AppInfoParser.getVersion(),
            "Java " + Runtime.version()
        };
    }

    /** Stands in the jar; classes outside a jar have none. */
    private static String own() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }
}
