package org.carchi.embedded.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carchi.embedded.command.display.AnalysisDisplay;
import org.carchi.embedded.command.read.Start;
import org.carchi.embedded.command.wire.CommandFailed;
import org.carchi.enrich.nlp.Analysis;
import org.carchi.enrich.nlp.AnalysisJson;
import org.carchi.enrich.nlp.Analyzers;
import org.carchi.enrich.nlp.Document;
import org.carchi.enrich.nlp.TextAnalyzer;
import org.carchi.enrich.stream.AnalysisMapping;
import org.carchi.ingest.decode.TextDecoder;
import org.carchi.ingest.decode.Undecodable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code carchi analyze}. */
@Command(
        name = "analyze",
        header = "Show what a text says: entities, statistics, dates.",
        description = "Needs no running wire.",
        footer = {
            "  carchi analyze article.txt --published-at 2025-03-04",
            "  echo 'Bakıda 500 nəfər toplaşıb.' | carchi analyze -",
            "  carchi analyze article.txt --json | jq .entities"
        })
final class AnalyzeCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Carchi carchi;

    @Parameters(paramLabel = "PATH", description = "text file, in any usual encoding; - for standard input")
    private String path = "";

    @Option(
            names = "--published-at",
            paramLabel = "TIME",
            converter = Start.TimeConverter.class,
            description = "when it was published; without it, relative dates stay open")
    private @Nullable Instant publishedAt;

    @Option(names = "--json", description = "everything found, as one JSON object")
    private boolean json;

    AnalyzeCommand(Carchi carchi) {
        this.carchi = carchi;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        carchi.quietLogs();
        String text = text();
        TextAnalyzer analyzer = Analyzers.azerbaijani();
        Analysis analysis = analyzer.analyze(new Document(text, Optional.ofNullable(publishedAt)));
        if (json) {
            carchi.terminal()
                    .print(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(AnalysisJson.of(text, analysis)));
        } else {
            new AnalysisDisplay(carchi.screen())
                    .lines(text, new AnalysisMapping("", text).map(analysis, analyzer))
                    .forEach(carchi.terminal()::print);
        }
        return 0;
    }

    private String text() {
        try {
            byte[] bytes =
                    path.equals("-") ? carchi.terminal().input().readAllBytes() : Files.readAllBytes(Path.of(path));
            return TextDecoder.decode(bytes, "").text();
        } catch (NoSuchFileException e) {
            throw new CommandFailed("there is no file '" + path + "'", e);
        } catch (IOException | Undecodable e) {
            throw new CommandFailed("'" + path + "' cannot be read as text: " + e.getMessage(), e);
        }
    }
}
