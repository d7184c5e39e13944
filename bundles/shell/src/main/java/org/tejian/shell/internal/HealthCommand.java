package org.tejian.shell.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.osgi.framework.BundleContext;
import org.tejian.archive.DeviceArchive;
import org.tejian.database.DatabaseHealth;
import org.tejian.directory.Organisations;
import org.tejian.events.EventLog;
import org.tejian.inspection.InspectionTasks;
import org.tejian.inspection.InspectionTypes;
import org.tejian.licensing.Licences;
import org.tejian.refusal.Refusal;
import org.tejian.registration.Notifications;
import org.tejian.reports.ReportStore;
import org.tejian.security.Accounts;

/** Whether the platform serves; there also while the database is not. */
@Service
@Command(scope = "tejian", name = "health", description = "运行状态 Says whether the platform serves, and what waits")
@SuppressWarnings("NullAway.Init")
public final class HealthCommand extends ConsoleCommand {

    private static final List<Class<?>> PARTS = List.of(
            EventLog.class,
            Organisations.class,
            Accounts.class,
            DeviceArchive.class,
            Licences.class,
            ReportStore.class,
            Notifications.class,
            InspectionTypes.class,
            InspectionTasks.class);

    @Reference
    DatabaseHealth database;

    @Reference
    BundleContext context;

    @Override
    void run() {
        DatabaseHealth.Status status = database.status();
        System.out.println("数据库 database: " + (status.ready() ? "就绪 ready" : "不可用 away") + "  " + status.mode()
                + "  自 since " + status.since());
        status.problem().ifPresent(problem -> System.out.println("  " + problem));
        List<String> waiting = new ArrayList<>();
        for (Class<?> each : PARTS) {
            boolean there = context.getServiceReference(each) != null;
            System.out.println(
                    (there ? "就绪 ready    " : "等待 waiting  ") + each.getPackageName() + "." + each.getSimpleName());
            if (!there) {
                waiting.add(each.getSimpleName());
            }
        }
        if (!status.ready() || !waiting.isEmpty()) {
            String reasons = String.join(
                    ", ",
                    Stream.concat(status.problem().stream(), waiting.stream()).toList());
            throw new Refusal(ShellError.NOT_SERVING, reasons);
        }
    }
}
