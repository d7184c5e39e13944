package org.tejian.registration.internal.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceCorrection;
import org.tejian.directory.Caller;
import org.tejian.refusal.Refusal;
import org.tejian.refusal.Refusal.Detail;
import org.tejian.registration.Application;
import org.tejian.registration.DataConflict;
import org.tejian.registration.DataConflict.Solution;
import org.tejian.registration.DataConflict.Source;
import org.tejian.registration.RegistrationError;
import org.tejian.registration.internal.Differences;

/** Differences between applications and what the platform holds: found, disputed, solved. */
final class ApplicationConflicts {

    private static final int LONGEST = 300;

    private final DeviceArchive archive;
    private final DataConflictRows rows;

    ApplicationConflicts(DeviceArchive archive, DataConflictRows rows) {
        this.archive = archive;
        this.rows = rows;
    }

    /** Looks for differences with the device file; what was solved with the same words stays solved. */
    void look(Caller caller, Application application) {
        rows.forgetOpen(application.id());
        if (application.content().declared().isEmpty()) {
            return;
        }
        Device device =
                archive.require(caller, application.content().deviceIds().get(0));
        for (Differences.Difference each :
                Differences.between(application.content().declared(), device)) {
            boolean solved = application.conflicts().stream()
                    .anyMatch(known -> !known.open()
                            && known.field().equals(each.field())
                            && known.declared().equals(each.declared()));
            if (!solved) {
                rows.add(application.id(), device.id(), each.field(), each.declared(), each.recorded(), Source.ARCHIVE);
            }
        }
    }

    void dispute(Application application, UUID deviceId, String field, String declared, String reported) {
        boolean known =
                Differences.known(field) && application.content().deviceIds().contains(deviceId);
        boolean sized = declared.length() <= LONGEST && reported.length() <= LONGEST && !reported.isBlank();
        if (!known || !sized) {
            throw new Refusal(
                    RegistrationError.APPLICATION_CONTENT,
                    List.of(
                            new Detail(
                                    "field",
                                    "请选择本申请的设备和可申报的数据项,并填写报告值(最多 300 字)。",
                                    "Name a device of the application, a field that can be declared, and the report's value.")));
        }
        rows.add(application.id(), deviceId, field, declared.strip(), reported.strip(), Source.REPORT);
    }

    DataConflict solve(Caller caller, Application application, UUID conflictId, Solution solution, String reason) {
        DataConflict conflict = application.conflicts().stream()
                .filter(each -> each.id().equals(conflictId) && each.open())
                .findFirst()
                .orElseThrow(() -> new Refusal(RegistrationError.CONFLICT_UNKNOWN, conflictId.toString()));
        String right = solution == Solution.DECLARED ? conflict.declared() : conflict.recorded();
        boolean fileIsWrong = solution == Solution.DECLARED || conflict.source() == Source.REPORT;
        if (fileIsWrong) {
            Device device = archive.require(caller, conflict.deviceId());
            archive.correct(caller, device.id(), device.version(), correction(conflict.field(), right), reason);
        }
        rows.solve(conflictId, solution, reason);
        return conflict;
    }

    private static DeviceCorrection correction(String field, String value) {
        if (field.startsWith(Differences.PARAMETER)) {
            return DeviceCorrection.ofParameters(
                    Map.of(field.substring(Differences.PARAMETER.length()), Differences.value(value)));
        }
        return new DeviceCorrection(
                Optional.empty(),
                only("name", field, value),
                Optional.empty(),
                only("place", field, value),
                Optional.empty(),
                only("manufacturer", field, value),
                only("model", field, value),
                only("productNumber", field, value),
                Optional.empty(),
                Map.of());
    }

    private static Optional<String> only(String name, String field, String value) {
        return Optional.of(value).filter(any -> name.equals(field));
    }
}
