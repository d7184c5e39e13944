package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.directory.Caller;
import org.tejian.directory.DeadlineTerms;
import org.tejian.registration.OpenDeadlines;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.input.SeenVersion;
import org.tejian.rest.internal.mapping.Names;
import org.tejian.rest.internal.mapping.RegistrationMapper;
import org.tejian.rest.internal.wire.DeadlineTermCorrection;
import org.tejian.rest.internal.wire.DeadlineTermView;
import org.tejian.rest.internal.wire.Items;
import org.tejian.rest.internal.wire.OpenDeadlineView;

/** The task list of deadlines, and the table they are computed from. */
@Component(service = DeadlinesResource.class)
@Path("v1/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calendar")
public final class DeadlinesResource {

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 366;

    private final OpenDeadlines deadlines;
    private final DeadlineTerms terms;
    private final Names names;

    @Activate
    public DeadlinesResource(
            @Reference OpenDeadlines deadlines, @Reference DeadlineTerms terms, @Reference Names names) {
        this.deadlines = deadlines;
        this.terms = terms;
        this.names = names;
    }

    @GET
    @Operation(
            summary = "期限待办 Open deadlines",
            description = "What is overdue or falls due soon within the caller's scope, most urgent first.")
    public Items<OpenDeadlineView> open(
            @Context Caller caller,
            @QueryParam("within") @Parameter(description = "Days to look ahead, 0 to 366; 30 when left out") @Nullable
                    Integer within,
            @QueryParam("limit") @Parameter(description = Paging.LIMIT) @Nullable Integer limit) {
        int days = within == null ? USUAL_DAYS : within;
        FieldReader fields = new FieldReader();
        if (days < 0 || days > MOST_DAYS) {
            fields.add("within", "须为 0 至 366 的整数。", "A whole number from 0 to 366.");
        }
        fields.complete();
        LocalDate today = Today.inChina();
        Names.Lookup lookup = names.lookup();
        return Items.all(deadlines.within(caller, days, Paging.limit(limit)).stream()
                .map(each -> RegistrationMapper.view(each, lookup, today))
                .toList());
    }

    @GET
    @Path("terms")
    @Operation(summary = "期限表 The table of deadlines", description = "D1 to D17; unconfirmed ones say so.")
    public Items<DeadlineTermView> terms(@Context Caller caller) {
        return Items.all(terms.all().stream().map(RegistrationMapper::view).toList());
    }

    @GET
    @Path("terms/{code}")
    @Operation(summary = "一项期限 One deadline", description = "With its version, for a correction.")
    public DeadlineTermView term(@Context Caller caller, @PathParam("code") String code) {
        return RegistrationMapper.view(terms.require(code));
    }

    @PUT
    @Path("terms/{code}")
    @Operation(
            summary = "更正期限 Correct a deadline",
            description = "Old and new term, reason and person are kept. System administrators.")
    public DeadlineTermView correct(
            @Context Caller caller,
            @PathParam("code") String code,
            @Context SeenVersion seen,
            DeadlineTermCorrection wire) {
        FieldReader fields = new FieldReader();
        var unit = fields.required("unit", wire.unit());
        var source = fields.text("source", wire.source(), 200);
        var reason = fields.text("reason", wire.reason(), 2000);
        fields.complete();
        return RegistrationMapper.view(terms.correct(
                caller, code, seen.value(), wire.amount(), unit.get(), source.get(), wire.confirmed(), reason.get()));
    }
}
