package org.tejian.exchange.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.DeviceIntake;
import org.tejian.directory.Caller;
import org.tejian.directory.OrganisationIntake;
import org.tejian.events.EventReader;
import org.tejian.exchange.ExchangeError;
import org.tejian.exchange.ExportQuery;
import org.tejian.exchange.Exports;
import org.tejian.exchange.FileFormat;
import org.tejian.exchange.Units;
import org.tejian.inspection.InspectionReports;
import org.tejian.inspection.InspectionTasks;
import org.tejian.licensing.LicenceIntake;
import org.tejian.refusal.Refusal;
import org.tejian.registration.Applications;
import org.tejian.registration.Notifications;

/** Writes lists as they are read. An export holds a connection to the database, so only a few run at once. */
@Component
public final class StreamedExports implements Exports {

    private static final int MOST = 4;

    private final Semaphore running = new Semaphore(MOST);
    private final OrganisationIntake directory;
    private final LicenceIntake licences;
    private final DeviceIntake devices;
    private final Units units;
    private final Notifications notifications;
    private final Applications applications;
    private final InspectionTasks tasks;
    private final InspectionReports reports;
    private final EventReader events;

    @Activate
    public StreamedExports(
            @Reference OrganisationIntake directory,
            @Reference LicenceIntake licences,
            @Reference DeviceIntake devices,
            @Reference Units units,
            @Reference Notifications notifications,
            @Reference Applications applications,
            @Reference InspectionTasks tasks,
            @Reference InspectionReports reports,
            @Reference EventReader events) {
        this.directory = directory;
        this.licences = licences;
        this.devices = devices;
        this.units = units;
        this.notifications = notifications;
        this.applications = applications;
        this.tasks = tasks;
        this.reports = reports;
        this.events = events;
    }

    @Override
    public long write(Caller caller, ExportQuery query, FileFormat format, OutputStream out) throws IOException {
        if (!running.tryAcquire()) {
            throw new Refusal(ExchangeError.TOO_MANY_EXPORTS);
        }
        try {
            return write(list(caller, query), new UnopenedTable(out, format));
        } finally {
            running.release();
        }
    }

    /** A list that refuses has written nothing; one that breaks off leaves a file without an end. */
    private static long write(ExportedList list, UnopenedTable table) throws IOException {
        AtomicLong count = new AtomicLong();
        list.rows().accept(row -> {
            table.row(list.headings(), row);
            count.incrementAndGet();
        });
        table.end(list.headings());
        return count.get();
    }

    private ExportedList list(Caller caller, ExportQuery query) {
        OrganisationNames names = new OrganisationNames(directory);
        if (query instanceof ExportQuery.Devices each) {
            return new DeviceRowsOut(devices, names).list(caller, each.query());
        }
        OtherLists lists =
                new OtherLists(units, directory, licences, notifications, applications, tasks, reports, events, names);
        if (query instanceof ExportQuery.UnitsNamed each) {
            return lists.units(caller, each);
        }
        if (query instanceof ExportQuery.Certificates) {
            return lists.certificates(caller);
        }
        if (query instanceof ExportQuery.Notifications each) {
            return lists.notifications(caller, each);
        }
        if (query instanceof ExportQuery.Registrations each) {
            return lists.registrations(caller, each);
        }
        if (query instanceof ExportQuery.Tasks each) {
            return lists.tasks(caller, each);
        }
        if (query instanceof ExportQuery.Reports each) {
            return lists.reports(caller, each);
        }
        if (query instanceof ExportQuery.Events each) {
            return lists.events(caller, each);
        }
        return lists.licences(caller);
    }
}
