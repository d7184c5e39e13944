package org.tejian.registration.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tejian.directory.Scope;
import org.tejian.registration.Notification;
import org.tejian.registration.NotificationState;

/**
 * Which notifications a caller sees: regulators those of their region, agencies the accepted ones of the province, units
 * those they filed or are the use unit of.
 *
 * @param sql condition over the columns of {@code registration.notification}
 * @param arguments its arguments, all texts
 */
public record NotificationFilter(String sql, List<String> arguments) {

    /** The filter of a list. */
    public static NotificationFilter of(Scope scope, Set<NotificationState> states, Optional<UUID> after) {
        List<String> arguments = new ArrayList<>();
        StringBuilder sql = new StringBuilder(
                switch (scope.kind()) {
                    case PROVINCE, PREFECTURE, COUNTY -> {
                        arguments.add(scope.region().prefix() + "%");
                        yield "region_code like ?";
                    }
                    case AGENCY -> "state = 'ACCEPTED'";
                    case UNIT -> {
                        arguments.add(scope.organisationId().toString());
                        arguments.add(scope.organisationId().toString());
                        yield "(construction_unit_id = ? or use_unit_id = ?)";
                    }
                });
        if (!states.isEmpty()) {
            sql.append(" and state in (").append("?,".repeat(states.size() - 1)).append("?)");
            states.stream().map(NotificationState::name).forEach(arguments::add);
        }
        after.ifPresent(id -> {
            sql.append(" and id > ?");
            arguments.add(id.toString());
        });
        return new NotificationFilter(sql.toString(), List.copyOf(arguments));
    }

    /** Whether a caller of that scope sees this one. */
    public static boolean sees(Scope scope, Notification notification) {
        return switch (scope.kind()) {
            case PROVINCE, PREFECTURE, COUNTY ->
                scope.seesRegion(notification.content().region());
            case AGENCY -> notification.state() == NotificationState.ACCEPTED;
            case UNIT ->
                scope.owns(Optional.of(notification.constructionUnitId()))
                        || scope.owns(Optional.of(notification.content().useUnitId()));
        };
    }
}
