package org.tejian.rest.internal.mapping;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tejian.archive.DeviceCode;
import org.tejian.directory.CalendarDay;
import org.tejian.directory.CalendarYear;
import org.tejian.directory.DeadlineTerm;
import org.tejian.directory.OpenDeadline;
import org.tejian.directory.Organisations;
import org.tejian.directory.Person;
import org.tejian.directory.RegionCode;
import org.tejian.registration.Application;
import org.tejian.registration.DataConflict;
import org.tejian.registration.NewApplication;
import org.tejian.registration.NewEntry;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.wire.CalendarDayView;
import org.tejian.rest.internal.wire.CalendarImport;
import org.tejian.rest.internal.wire.CalendarImportDay;
import org.tejian.rest.internal.wire.CalendarYearView;
import org.tejian.rest.internal.wire.DataConflictView;
import org.tejian.rest.internal.wire.DeadlineTermView;
import org.tejian.rest.internal.wire.NewDeviceEntry;
import org.tejian.rest.internal.wire.OpenDeadlineView;
import org.tejian.rest.internal.wire.Ref;
import org.tejian.rest.internal.wire.RegistrationApplicationRequest;
import org.tejian.rest.internal.wire.RegistrationApplicationView;

/** Applications, entries, calendars and deadlines on the wire. */
public final class RegistrationMapper {

    private RegistrationMapper() {}

    public static NewApplication content(RegistrationApplicationRequest wire) {
        FieldReader fields = new FieldReader();
        var kind = fields.required("kind", wire.kind());
        List<UUID> devices = list(fields, "deviceIds", wire.deviceIds());
        var safetyManager = fields.optionalText("safetyManager", wire.safetyManager(), 100);
        var declared = fields.parameters("declared", wire.declared());
        List<String> documents = list(fields, "documents", wire.documents());
        documents.forEach(each -> fields.optionalText("documents", each, 300));
        var region = fields.optional("newRegion", wire.newRegion(), RegionCode::new);
        var place = fields.optionalText("newPlace", wire.newPlace(), 300);
        var parameters = fields.parameters("newParameters", wire.newParameters());
        var reason = fields.optionalText("reason", wire.reason(), 300);
        fields.complete();
        return new NewApplication(
                kind.get(),
                devices,
                safetyManager,
                declared,
                documents,
                Optional.ofNullable(wire.newUseUnitId()),
                region,
                Optional.of(place).filter(text -> !text.isEmpty()),
                parameters,
                Optional.ofNullable(wire.day()),
                reason);
    }

    public static NewEntry entry(NewDeviceEntry wire) {
        FieldReader fields = new FieldReader();
        var catalogueCode = fields.text("catalogueCode", wire.catalogueCode(), 4);
        var name = fields.text("name", wire.name(), 100);
        var deviceCode = fields.optional("deviceCode", wire.deviceCode(), DeviceCode::new);
        var internalNumber = fields.optionalText("internalNumber", wire.internalNumber(), 60);
        var region = fields.required("region", wire.region(), RegionCode::new);
        var place = fields.text("place", wire.place(), 200);
        var useUnit = fields.required("useUnitId", wire.useUnitId());
        var manufacturer = fields.text("manufacturer", wire.manufacturer(), 100);
        var licence = fields.optionalText("makerLicenceNumber", wire.makerLicenceNumber(), 60);
        var model = fields.optionalText("model", wire.model(), 60);
        var product = fields.text("productNumber", wire.productNumber(), 60);
        var parameters = fields.parameters("parameters", wire.parameters());
        var documents = fields.text("documents", wire.documents(), 300);
        fields.complete();
        return new NewEntry(
                catalogueCode.get(),
                name.get(),
                deviceCode,
                internalNumber,
                region.get(),
                place.get(),
                useUnit.get(),
                Optional.ofNullable(wire.maintenanceUnitId()),
                manufacturer.get(),
                Optional.of(licence).filter(text -> !text.isEmpty()),
                model,
                product.get(),
                Optional.ofNullable(wire.manufacturedOn()),
                parameters,
                documents.get());
    }

    public static RegistrationApplicationView view(
            Application application, Names.Lookup names, Organisations organisations) {
        NewApplication content = application.content();
        return new RegistrationApplicationView(
                application.id(),
                application.version(),
                application.number(),
                Labels.of(content.kind()),
                Labels.of(application.state()),
                names.organisation(application.unitId()),
                names.region(application.region()),
                content.deviceIds(),
                content.safetyManager(),
                content.declared(),
                content.documents(),
                content.newUseUnitId().map(names::organisation),
                content.newRegion().map(names::region),
                content.newPlace(),
                content.newParameters(),
                content.day(),
                content.reason(),
                application.filedAt(),
                application.missing(),
                application.checkedBy().map(id -> person(id, organisations)),
                application.decidedBy().map(id -> person(id, organisations)),
                application.decidedAt(),
                application.decisionReason(),
                application.conflicts().stream()
                        .map(RegistrationMapper::conflict)
                        .toList(),
                application.registrationId());
    }

    public static OpenDeadlineView view(OpenDeadline deadline, Names.Lookup names, LocalDate today) {
        return new OpenDeadlineView(
                deadline.term().code(),
                deadline.term().zh(),
                deadline.term().en(),
                deadline.term().confirmed(),
                deadline.subject().name(),
                deadline.subjectId(),
                deadline.number(),
                deadline.name(),
                names.region(deadline.region()),
                names.organisation(deadline.unitId()),
                deadline.since(),
                deadline.dueOn(),
                deadline.overdue(today),
                ChronoUnit.DAYS.between(today, deadline.dueOn()),
                Labels.of(deadline.responsible()));
    }

    public static CalendarYearView view(CalendarYear year) {
        return new CalendarYearView(
                year.year(),
                year.version(),
                year.entered(),
                year.confirmed(),
                year.source(),
                year.days().stream()
                        .map(each -> new CalendarDayView(each.day(), Labels.of(each.kind()), each.name()))
                        .toList());
    }

    public static DeadlineTermView view(DeadlineTerm term) {
        return new DeadlineTermView(
                term.code(),
                term.version(),
                term.zh(),
                term.en(),
                term.amount(),
                Labels.of(term.unit()),
                term.before(),
                term.source(),
                term.confirmed());
    }

    /** The days of an import, read field by field. */
    public static List<CalendarDay> days(CalendarImport wire, FieldReader fields) {
        List<CalendarImportDay> days = list(fields, "days", wire.days());
        for (int i = 0; i < days.size(); i++) {
            fields.required("days[" + i + "].day", days.get(i).day());
            fields.required("days[" + i + "].kind", days.get(i).kind());
            fields.optionalText("days[" + i + "].name", days.get(i).name(), 50);
        }
        fields.complete();
        return days.stream()
                .map(each -> new CalendarDay(
                        each.day(),
                        each.kind(),
                        each.name() == null ? "" : each.name().strip()))
                .toList();
    }

    private static DataConflictView conflict(DataConflict conflict) {
        return new DataConflictView(
                conflict.id(),
                conflict.deviceId(),
                conflict.field(),
                conflict.declared(),
                conflict.recorded(),
                Labels.of(conflict.source()),
                conflict.solution().map(Labels::of),
                conflict.reason());
    }

    private static Ref person(UUID id, Organisations organisations) {
        return new Ref(id, organisations.findPerson(id).map(Person::name).orElse(""));
    }

    private static <T> List<T> list(FieldReader fields, String field, @Nullable List<T> values) {
        if (values == null) {
            return List.of();
        }
        if (values.size() > 1000 || values.stream().anyMatch(Objects::isNull)) {
            fields.add(field, "最多 1000 项,不得为空值。", "At most 1000 items, none of them null.");
            return List.of();
        }
        return List.copyOf(values);
    }
}
