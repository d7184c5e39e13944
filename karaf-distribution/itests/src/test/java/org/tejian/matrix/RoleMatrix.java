package org.tejian.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tejian.directory.Role;

/** {@code role-matrix.csv}: a row for every operation, a column for every role and for nobody. */
final class RoleMatrix {

    static final String NOBODY = "NOBODY";

    private final Map<String, Map<String, Right>> rows;

    private RoleMatrix(Map<String, Map<String, Right>> rows) {
        this.rows = rows;
    }

    static List<String> columns() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(NOBODY),
                        Arrays.stream(Role.values()).map(Role::name))
                .toList();
    }

    static RoleMatrix read(Path file) {
        try {
            Map<String, Map<String, Right>> rows = new LinkedHashMap<>();
            List<String> columns = List.of();
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split(",", -1);
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (columns.isEmpty()) {
                    columns = List.of(cells);
                    continue;
                }
                if (cells.length != columns.size() || rows.containsKey(cells[0])) {
                    throw new AssertionError(file + " has a wrong or a second row of " + cells[0]);
                }
                Map<String, Right> row = new LinkedHashMap<>();
                for (int i = 1; i < cells.length; i++) {
                    row.put(columns.get(i), Right.of(cells[i].strip()));
                }
                rows.put(cells[0].strip(), row);
            }
            return new RoleMatrix(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> operations() {
        return rows.keySet();
    }

    Optional<Map<String, Right>> row(Operation operation) {
        return Optional.ofNullable(rows.get(operation.id()));
    }

    /** How a row is written. */
    static String write(String operation, Map<String, Right> row) {
        return operation + ","
                + columns().stream().map(each -> row.get(each).letter()).collect(Collectors.joining(","));
    }
}
