package org.tejian.inspection.internal.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.tejian.directory.Caller;
import org.tejian.directory.OpenDeadline;
import org.tejian.directory.OpenDeadline.Subject;
import org.tejian.directory.Role;
import org.tejian.directory.internal.StoredCalendar;
import org.tejian.directory.internal.StoredTerms;
import org.tejian.events.EventLogForTests;
import org.tejian.inspection.InspectionReport;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.OpinionNotice;
import org.tejian.inspection.internal.persistence.InspectionDeadlines;
import org.tejian.inspection.internal.rule.ChinaTime;

/** D9, D10 and D11 on a real database. */
class InspectionDeadlinesTest {

    private static final InspectionForTests PLATFORM = new InspectionForTests();
    private static final StoredCalendar CALENDAR = new StoredCalendar(
            PLATFORM.jpa.transactions(), new EventLogForTests(), PLATFORM.database.schema("directory"));
    private static final InspectionDeadlines DEADLINES = new InspectionDeadlines(
            PLATFORM.schema,
            new StoredTerms(PLATFORM.jpa.transactions(), new EventLogForTests(), PLATFORM.database.schema("directory")),
            CALENDAR);

    @AfterAll
    static void close() {
        PLATFORM.close();
    }

    @Test
    void givenSiteWorkThatIsDone_whenTheReportIsNotIssued_thenTenWorkingDaysForALift() {
        InspectionTask task = PLATFORM.finished(PLATFORM.filledSupervision(PLATFORM.notifiedLift()));
        LocalDate inspected = inspected(task);
        LocalDate due = CALENDAR.plusWorkdays(inspected, 10);

        for (Caller sees : List.of(PLATFORM.head, PLATFORM.baiyun)) {
            assertThat(of(task, sees, due)).singleElement().satisfies(each -> {
                assertThat(each.term().code()).isEqualTo("D9A");
                assertThat(each.subject()).isEqualTo(Subject.INSPECTION_TASK);
                assertThat(each.number()).isEqualTo(task.number());
                assertThat(each.since()).isEqualTo(inspected);
                assertThat(each.dueOn()).isEqualTo(due);
                assertThat(each.responsible()).isEqualTo(Role.INSPECTOR);
                assertThat(each.overdue(due.plusDays(1))).isTrue();
            });
            assertThat(of(task, sees, due.minusDays(1))).isEmpty();
        }
        assertThat(of(task, PLATFORM.safetyManager, due))
                .as("no task of the unit")
                .isEmpty();
    }

    @Test
    void givenNotice_whenItIsOut_thenItsOwnDayBindsTheUnit() {
        OpinionNotice notice = notice();

        assertThat(DEADLINES.within(PLATFORM.safetyManager, today(), notice.dueBy(), 200))
                .filteredOn(each -> each.subjectId().equals(notice.id()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.term().code()).isEqualTo("D11");
                    assertThat(each.dueOn()).isEqualTo(notice.dueBy());
                    assertThat(each.number()).isEqualTo(notice.number());
                });
        assertThat(DEADLINES.within(
                        PLATFORM.safetyManager, today(), notice.dueBy().minusDays(1), 200))
                .noneMatch(each -> each.subjectId().equals(notice.id()));
    }

    @Test
    void givenReport_whenDelivered_thenTheUnitIsToldUntilWhenItMayObject() {
        InspectionReport issued = PLATFORM.approved(PLATFORM.filledSupervision(PLATFORM.notifiedLift()));
        InspectionReport delivered = PLATFORM.reports.deliver(PLATFORM.receptionist, issued.id(), "吴刚");
        LocalDate due = LocalDate.ofInstant(delivered.deliveredAt().orElseThrow(), ChinaTime.ZONE)
                .plusDays(15);

        assertThat(DEADLINES.within(PLATFORM.safetyManager, today(), due, 200))
                .filteredOn(each -> each.subjectId().equals(delivered.id()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.term().code()).isEqualTo("D10");
                    assertThat(each.dueOn()).isEqualTo(due);
                    assertThat(each.number()).isEqualTo(delivered.number().orElseThrow());
                });
        assertThat(DEADLINES.within(PLATFORM.safetyManager, due.plusDays(1), due.plusDays(30), 200))
                .as("too late for an objection")
                .noneMatch(each -> each.subjectId().equals(delivered.id()));
        assertThat(DEADLINES.within(PLATFORM.head, today(), due, 200))
                .noneMatch(each -> each.subjectId().equals(delivered.id()));
    }

    private static OpinionNotice notice() {
        InspectionTask task = PLATFORM.dispatched(PLATFORM.supervisionOf(PLATFORM.notifiedLift()));
        PLATFORM.saved(task.id(), 0.4);
        PLATFORM.signed(task.id());
        long version = PLATFORM.tasks.record(PLATFORM.inspector, task.id()).version();
        return PLATFORM.notices.issue(
                PLATFORM.inspector, task.id(), version, PLATFORM.today().plusDays(10), "请尽快整改");
    }

    private static List<OpenDeadline> of(InspectionTask task, Caller caller, LocalDate until) {
        return DEADLINES.within(caller, today(), until, 200).stream()
                .filter(each -> each.subjectId().equals(task.id()))
                .toList();
    }

    private static LocalDate inspected(InspectionTask task) {
        return LocalDate.parse(PLATFORM.tasks
                .record(PLATFORM.head, task.id())
                .record()
                .get("inspectionDate")
                .toString());
    }

    private static LocalDate today() {
        return new ChinaTime(PLATFORM.clock).today();
    }
}
