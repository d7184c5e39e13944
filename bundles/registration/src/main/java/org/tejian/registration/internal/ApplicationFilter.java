package org.tejian.registration.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tejian.directory.Scope;
import org.tejian.registration.Application;
import org.tejian.registration.ApplicationState;

/**
 * Which applications a caller sees: regulators those of their region, a unit its own; agencies read the outcome in the
 * device file.
 *
 * @param sql condition over the columns of {@code registration.application}
 * @param arguments its arguments, all texts
 */
public record ApplicationFilter(String sql, List<String> arguments) {

    /** The filter of a list. */
    public static ApplicationFilter of(Scope scope, Set<ApplicationState> states, Optional<UUID> after) {
        List<String> arguments = new ArrayList<>();
        StringBuilder sql = new StringBuilder(
                switch (scope.kind()) {
                    case PROVINCE, PREFECTURE, COUNTY -> {
                        arguments.add(scope.region().prefix() + "%");
                        yield "region_code like ?";
                    }
                    case AGENCY -> "false";
                    case UNIT -> {
                        arguments.add(scope.organisationId().toString());
                        yield "unit_id = ?";
                    }
                });
        if (!states.isEmpty()) {
            sql.append(" and state in (").append("?,".repeat(states.size() - 1)).append("?)");
            states.stream().map(ApplicationState::name).forEach(arguments::add);
        }
        after.ifPresent(id -> {
            sql.append(" and id > ?");
            arguments.add(id.toString());
        });
        return new ApplicationFilter(sql.toString(), List.copyOf(arguments));
    }

    /** Whether a caller of that scope sees this one. */
    public static boolean sees(Scope scope, Application application) {
        return scope.seesRegion(application.region())
                || (scope.kind() == Scope.Kind.UNIT && scope.owns(Optional.of(application.unitId())));
    }
}
