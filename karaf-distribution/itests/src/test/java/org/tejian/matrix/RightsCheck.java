package org.tejian.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares what everybody may do with what the reviewed table says. */
final class RightsCheck {

    private final OpenApi document;
    private final RoleMatrix matrix;
    private final Trial trial;

    RightsCheck(OpenApi document, RoleMatrix matrix, Trial trial) {
        this.document = document;
        this.matrix = matrix;
        this.trial = trial;
    }

    List<String> differences() {
        List<String> differences = new ArrayList<>();
        List<Operation> operations = document.operations();
        for (Operation each : operations) {
            Map<String, Right> observed = trial.observe(each);
            difference(each, observed).ifPresent(differences::add);
        }
        Set<String> gone = new TreeSet<>(matrix.operations());
        gone.removeAll(operations.stream().map(Operation::id).collect(Collectors.toSet()));
        gone.forEach(each ->
                differences.add(each + " is in role-matrix.csv and not in the OpenAPI document: remove its row"));
        return differences;
    }

    private Optional<String> difference(Operation operation, Map<String, Right> observed) {
        String row = RoleMatrix.write(operation.id(), observed);
        Optional<Map<String, Right>> wanted = matrix.row(operation);
        if (wanted.isEmpty()) {
            return Optional.of(operation + " has no row in src/test/resources/matrix/role-matrix.csv."
                    + " Write the one that the table of roles demands; as it is built, it would be (with an answer that"
                    + " could not be judged give the operation what it needs in samples.json):\n    " + row
                    + trouble(observed));
        }
        Map<String, String> wrong = new LinkedHashMap<>();
        wanted.get().forEach((who, right) -> {
            Right is = observed.get(who);
            if (right != is) {
                wrong.put(who, right + " wanted, " + is + " observed");
            }
        });
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(operation + ": " + wrong + trouble(observed) + "\n    as observed: " + row);
    }

    private String trouble(Map<String, Right> observed) {
        return observed.containsValue(Right.IMPOSSIBLE) ? "\n    not to be judged: " + trial.unclear() : "";
    }
}
