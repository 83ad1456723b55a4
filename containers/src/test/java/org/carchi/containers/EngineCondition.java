package org.carchi.containers;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Asks the engine for its version once, before anything is built. */
final class EngineCondition implements ExecutionCondition {

    private static final String REQUIRED = "carchi.containers.required";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        CommandLine version = CommandLine.of(List.of("docker", "compose", "version"), Duration.ofSeconds(20));
        CommandLine engine = CommandLine.of(List.of("docker", "version"), Duration.ofSeconds(20));
        if (version.succeeds() && engine.succeeds()) {
            requireDistribution();
            return ConditionEvaluationResult.enabled("a container engine answers");
        }
        String reason = "no container engine with compose v2 answers ('docker version', 'docker compose version')";
        if (Boolean.getBoolean(REQUIRED)) {
            throw new IllegalStateException(reason + ", and " + REQUIRED + " is set");
        }
        return ConditionEvaluationResult.disabled(reason + "; start one to run the container tests");
    }

    private static void requireDistribution() {
        if (!Files.isDirectory(Project.LIBRARIES)) {
            throw new IllegalStateException(Project.LIBRARIES + " is missing: run 'mvn -DskipTests package' first");
        }
    }
}
