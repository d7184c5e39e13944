package org.tejian.chain;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs the inspection process once for every type of the project and keeps the report of each as {@code <type>.pdf}. */
public final class AllTypes {

    private final Path project;
    private final PrintStream out;
    private final Papers papers;
    private final TypeInspections inspections;

    public AllTypes(String address, Path project, PrintStream out, Path folder) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        this.project = project;
        this.out = out;
        this.papers = new Papers(folder);
        this.inspections = new TypeInspections(new Agency(address, today), project, today);
    }

    /** Arguments: the platform's address and the folder for the reports. Ends with 1 when a type did not get its report. */
    public static void main(String[] arguments) {
        String address = arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8181";
        Path folder = Path.of(arguments.length > 1 ? arguments[1] : "karaf-distribution/demo/target/all-types");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new AllTypes(address, Path.of(""), out, folder).run() ? 0 : 1);
    }

    /** Whether every type of the project got its report. */
    public boolean run() {
        Map<String, JsonNode> installed = new HashMap<>();
        inspections.types().forEach(type -> installed.put(type.path("id").asText(), type));
        List<String> wanted = types(project);
        Instant began = Instant.now();
        long reports = wanted.stream()
                .filter(id -> inspected(id, wanted.indexOf(id) + 1, installed))
                .count();
        out.printf(
                "%n共 %d 个检验类型,出具报告 %d 份,失败 %d 个,用时 %d 秒。%n%d types, %d reports, %d failed, %d s.%n",
                wanted.size(),
                reports,
                wanted.size() - reports,
                seconds(began),
                wanted.size(),
                reports,
                wanted.size() - reports,
                seconds(began));
        return reports == wanted.size();
    }

    /** The types whose plugins the project holds. */
    public static List<String> types(Path project) {
        try (Stream<Path> folders = Files.list(project.resolve("inspection-plugins"))) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("src/test/resources/examples/valid")))
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean inspected(String id, int place, Map<String, JsonNode> installed) {
        JsonNode type = installed.get(id);
        if (type == null) {
            out.printf("%2d. %-40s 未安装 not installed%n", place, id);
            return false;
        }
        Instant began = Instant.now();
        try {
            TypeInspections.Reported report = inspections.passed(type);
            papers.keep(id + ".pdf", report.pdf());
            out.printf(
                    "%2d. %-40s %s  %s  下次 next %s  %s  %d KiB  %.1f s%n",
                    place,
                    id,
                    type.path("title").path("zh").asText(),
                    report.conclusion(),
                    report.nextDue().isEmpty() ? "/" : report.nextDue(),
                    report.number(),
                    report.pdf().length / 1024,
                    Duration.between(began, Instant.now()).toMillis() / 1000.0);
            return true;
        } catch (AssertionError unexpected) {
            out.printf("%2d. %-40s 失败 failed: %s%n", place, id, unexpected.getMessage());
            return false;
        }
    }

    private static long seconds(Instant began) {
        return Duration.between(began, Instant.now()).toSeconds();
    }
}
