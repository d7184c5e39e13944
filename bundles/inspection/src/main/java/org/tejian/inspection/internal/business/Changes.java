package org.tejian.inspection.internal.business;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.tejian.directory.Caller;
import org.tejian.directory.Role;
import org.tejian.events.EventLog;
import org.tejian.events.NewEvent;
import org.tejian.inspection.Subject;
import org.tejian.inspection.TaskState;

/** Writes what happens to requests, tasks, notices and reports into the event log. */
final class Changes {

    private static final String STATE = "state";

    private final EventLog log;

    Changes(EventLog log) {
        this.log = log;
    }

    /** Under which key an event names the device or product. */
    static String key(Subject subject) {
        return subject.device().isPresent() ? "device" : "product";
    }

    void request(Caller caller, Role role, UUID id, String happened, Map<String, Object> after, String reason) {
        append(caller, role, "inspection.request." + happened, "inspection-request", id, Map.of(), after, reason);
    }

    void notice(Caller caller, Role role, UUID id, String happened, Map<String, Object> after) {
        append(caller, role, "inspection.notice." + happened, "opinion-notice", id, Map.of(), after, "");
    }

    void report(Caller caller, Role role, UUID id, String happened, Map<String, Object> after, String reason) {
        append(caller, role, "inspection.report." + happened, "inspection-report", id, Map.of(), after, reason);
    }

    /** A task changed its state, and with it these values. */
    void task(Caller caller, Role role, UUID id, String happened, Turn turn, Map<String, Object> after, String reason) {
        Map<String, Object> values = new LinkedHashMap<>(after);
        values.put(STATE, turn.to());
        Map<String, Object> before = turn.from() == turn.to() ? Map.of() : Map.of(STATE, turn.from());
        append(caller, role, "inspection.task." + happened, "inspection-task", id, before, values, reason);
    }

    /** From one state to the next. */
    record Turn(TaskState from, TaskState to) {}

    private void append(
            Caller caller,
            Role role,
            String type,
            String kind,
            UUID id,
            Map<String, Object> before,
            Map<String, Object> after,
            String reason) {
        log.append(caller.actor(role), new NewEvent(type, kind, id, before, after, reason));
    }
}
