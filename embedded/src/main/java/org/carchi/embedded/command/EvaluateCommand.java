package org.carchi.embedded.command;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.carchi.embedded.command.wire.CommandFailed;
import org.carchi.enrich.nlp.Analyzers;
import org.carchi.enrich.nlp.evaluation.Evaluation;
import org.carchi.enrich.nlp.evaluation.EvaluationJson;
import org.carchi.enrich.nlp.evaluation.EvaluationTable;
import org.carchi.enrich.nlp.evaluation.Evaluator;
import org.carchi.enrich.nlp.evaluation.MistakeJson;
import org.carchi.enrich.nlp.evaluation.MistakeTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code carchi evaluate}. */
@Command(
        name = "evaluate",
        header = "Compare what the analyzer finds in texts with what people found in them.",
        footer = {
            "  carchi evaluate --gold gold/ --text texts/",
            "  carchi evaluate --gold gold/ --text texts/ --mistakes",
            "  carchi evaluate --gold gold/ --text texts/ --json | jq .entities.micro"
        })
final class EvaluateCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Carchi carchi;

    @Option(names = "--gold", required = true, paramLabel = "DIR", description = "folder of annotations (*.json)")
    private @Nullable Path gold;

    @ArgGroup(multiplicity = "1")
    private Scored scored = new Scored();

    @Option(names = "--json", description = "every score, as one JSON object")
    private boolean json;

    @Option(names = "--mistakes", description = "what went wrong with the entities too, the most frequent first")
    private boolean mistakes;

    EvaluateCommand(Carchi carchi) {
        this.carchi = carchi;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        carchi.quietLogs();
        Evaluation evaluation = evaluation(requireNonNull(gold));
        carchi.terminal().print(json ? json(evaluation) : table(evaluation));
        return 0;
    }

    private String json(Evaluation evaluation) throws JsonProcessingException {
        ObjectNode node = EvaluationJson.of(evaluation);
        if (mistakes) {
            node.set("mistakes", MistakeJson.of(evaluation.mistakes()));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }

    private String table(Evaluation evaluation) {
        String scores = EvaluationTable.of(evaluation);
        return mistakes ? scores + "\n" + MistakeTable.of(evaluation.mistakes()) : scores;
    }

    private Evaluation evaluation(Path annotations) {
        try {
            return scored.predictions == null
                    ? Evaluator.evaluate(annotations, requireNonNull(scored.text), Analyzers.azerbaijani())
                    : Evaluator.compare(annotations, scored.predictions);
        } catch (IllegalArgumentException e) {
            throw new CommandFailed(String.valueOf(e.getMessage()), e);
        }
    }

    /** What is scored: the analyzer on texts, or annotations. */
    private static final class Scored {
        @Option(
                names = "--text",
                paramLabel = "DIR",
                description = "folder of the texts they name: the analyzer reads them")
        private @Nullable Path text;

        @Option(
                names = "--predictions",
                paramLabel = "DIR",
                description = "folder of other annotations in the same form: a second person's, another system's")
        private @Nullable Path predictions;
    }
}
