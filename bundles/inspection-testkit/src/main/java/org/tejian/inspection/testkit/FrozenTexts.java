package org.tejian.inspection.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tejian.inspection.spi.InspectionDefinition;

/** The folder in which a plugin keeps the texts of its editions: {@code <number>.yaml}, {@code <number>.ftlh}, digests. */
final class FrozenTexts {

    private static final String TEXT = ".yaml";

    private final Path folder;

    FrozenTexts(Path folder) {
        this.folder = folder;
    }

    /** The numbers of the frozen editions. */
    List<String> numbers() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(TEXT))
                    .map(name -> name.substring(0, name.length() - TEXT.length()))
                    .sorted()
                    .toList();
        }
    }

    String text(String number) throws IOException {
        return Files.readString(folder.resolve(number + TEXT), StandardCharsets.UTF_8);
    }

    Optional<String> section(String number) throws IOException {
        Path file = folder.resolve(number + ".ftlh");
        return Files.exists(file) ? Optional.of(Files.readString(file, StandardCharsets.UTF_8)) : Optional.empty();
    }

    Optional<String> digest(String number) throws IOException {
        return Optional.ofNullable(digests().get(number));
    }

    /** The digests by number, as {@code digests.txt} has them: a number and a digest on each line. */
    Map<String, String> digests() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        Path file = folder.resolve("digests.txt");
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] words = line.strip().split("\\s+", 2);
                if (words.length == 2) {
                    digests.put(words[0], words[1]);
                }
            }
        }
        return digests;
    }

    /** Freezes an edition; one that is frozen already stays as it is. */
    void add(InspectionDefinition definition) throws IOException {
        String number = definition.edition().number();
        Map<String, String> digests = digests();
        if (digests.containsKey(number)) {
            return;
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(number + TEXT), definition.text(), StandardCharsets.UTF_8);
        if (definition.reportSection().isPresent()) {
            Files.writeString(
                    folder.resolve(number + ".ftlh"), definition.reportSection().get(), StandardCharsets.UTF_8);
        }
        digests.put(number, definition.sha256());
        String lines = digests.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue() + "\n")
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("digests.txt"), lines, StandardCharsets.UTF_8);
    }
}
