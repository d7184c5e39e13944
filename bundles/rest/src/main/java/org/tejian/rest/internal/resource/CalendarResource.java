package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.directory.CalendarDay;
import org.tejian.directory.Caller;
import org.tejian.directory.WorkingCalendar;
import org.tejian.rest.internal.input.CalendarDate;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.input.SeenVersion;
import org.tejian.rest.internal.mapping.RegistrationMapper;
import org.tejian.rest.internal.wire.CalendarDayChange;
import org.tejian.rest.internal.wire.CalendarImport;
import org.tejian.rest.internal.wire.CalendarYearView;

/** The working calendar, a table for each year that provincial IT keeps. */
@Component(service = CalendarResource.class)
@Path("v1/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calendar", description = "工作日历 Working days, and the deadlines of the trade")
public final class CalendarResource {

    private static final String YEAR = "Year, 1990 to 2100";

    private final WorkingCalendar calendar;

    @Activate
    public CalendarResource(@Reference WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    @GET
    @Path("{year}")
    @Operation(summary = "一年的工作日历 One year", description = "Holidays and shifted workdays; everybody reads it.")
    public CalendarYearView year(
            @Context Caller caller,
            @PathParam("year") @Parameter(description = YEAR, schema = @Schema(type = "integer")) String year) {
        return RegistrationMapper.view(calendar.year(number(year)));
    }

    @PUT
    @Path("{year}")
    @Operation(
            summary = "导入一年 Import a year",
            description = "Replaces what was there; all or nothing. System administrators.")
    public CalendarYearView replace(
            @Context Caller caller,
            @PathParam("year") @Parameter(description = YEAR, schema = @Schema(type = "integer")) String year,
            @Context SeenVersion seen,
            CalendarImport wire) {
        int wanted = number(year);
        FieldReader fields = new FieldReader();
        var source = fields.optionalText("source", wire.source(), 200);
        List<CalendarDay> days = RegistrationMapper.days(wire, fields);
        return RegistrationMapper.view(
                calendar.importYear(caller, wanted, days, wire.confirmed(), source, Optional.of(seen.value())));
    }

    @PUT
    @Path("days/{day}")
    @Operation(
            summary = "设置一天 Set one day",
            description = "A holiday, a shifted workday, or an ordinary day of the week. System administrators.")
    public CalendarYearView set(
            @Context Caller caller,
            @PathParam("day") @Parameter(description = "The day", schema = @Schema(type = "string", format = "date"))
                    String day,
            @Context SeenVersion seen,
            CalendarDayChange wire) {
        FieldReader fields = new FieldReader();
        Optional<LocalDate> date = CalendarDate.parse(day);
        if (date.isEmpty()) {
            fields.add("day", "日期应为 2026-03-05 的格式。", "A date is written 2026-03-05.");
        }
        var name = fields.optionalText("name", wire.name(), 50);
        fields.complete();
        return RegistrationMapper.view(calendar.set(
                caller, date.orElseThrow(), Optional.ofNullable(wire.kind()), name, Optional.of(seen.value())));
    }

    private static int number(String year) {
        FieldReader fields = new FieldReader();
        var number = fields.required("year", year, Integer::valueOf);
        fields.complete();
        return number.get();
    }
}
