package org.tejian.exchange;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tejian.archive.DeviceQuery;
import org.tejian.inspection.ReportState;
import org.tejian.inspection.TaskState;
import org.tejian.registration.ApplicationState;
import org.tejian.registration.NotificationState;

/** Which list to write, with the filters of that list. */
public sealed interface ExportQuery {

    /** Devices; limit and cursor of the query do not count. */
    record Devices(DeviceQuery query) implements ExportQuery {}

    /** Units whose name contains the text, as {@link Units} lists them. */
    record UnitsNamed(String text) implements ExportQuery {}

    /** The register of licences, which is public. */
    record Licences() implements ExportQuery {}

    /** The certificates of the people whom the caller sees. */
    record Certificates() implements ExportQuery {}

    /** Notifications in these states; all when empty. */
    record Notifications(Set<NotificationState> states) implements ExportQuery {}

    /** Applications for use registration in these states; all when empty. */
    record Registrations(Set<ApplicationState> states) implements ExportQuery {}

    /** Tasks in these states, of one device or all. */
    record Tasks(Set<TaskState> states, boolean mine, Optional<UUID> deviceId) implements ExportQuery {}

    /** Reports in these states, of one device or all. */
    record Reports(Set<ReportState> states, Optional<UUID> deviceId) implements ExportQuery {}

    /** Events after a position; auditors only. */
    record Events(long after) implements ExportQuery {}
}
