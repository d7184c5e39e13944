package org.tejian.exchange.internal.export;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tejian.directory.Caller;
import org.tejian.directory.CreditCode;
import org.tejian.directory.OrganisationIntake;
import org.tejian.directory.Person;
import org.tejian.directory.Role;
import org.tejian.events.EventReader;
import org.tejian.events.RecordedEvent;
import org.tejian.exchange.ExportQuery;
import org.tejian.exchange.UnitGlance;
import org.tejian.exchange.Units;
import org.tejian.exchange.internal.column.Codes;
import org.tejian.inspection.InspectionReports;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.InspectionTasks;
import org.tejian.inspection.PersonRef;
import org.tejian.inspection.ReportQuery;
import org.tejian.inspection.ReportSummary;
import org.tejian.inspection.TaskQuery;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceIntake;
import org.tejian.licensing.LicenceItem;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.LicenceVisibility;
import org.tejian.licensing.PersonCertificate;
import org.tejian.registration.Application;
import org.tejian.registration.Applications;
import org.tejian.registration.Notification;
import org.tejian.registration.Notifications;

/** The lists of the other bundles, read page by page through the services that serve the screen. */
final class OtherLists {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(CHINA);
    private static final int PAGE = 200;
    private static final int EVENTS_PAGE = 1000;

    private final Units units;
    private final OrganisationIntake directory;
    private final LicenceIntake licences;
    private final Notifications notifications;
    private final Applications applications;
    private final InspectionTasks tasks;
    private final InspectionReports reports;
    private final EventReader events;
    private final OrganisationNames names;

    OtherLists(
            Units units,
            OrganisationIntake directory,
            LicenceIntake licences,
            Notifications notifications,
            Applications applications,
            InspectionTasks tasks,
            InspectionReports reports,
            EventReader events,
            OrganisationNames names) {
        this.units = units;
        this.directory = directory;
        this.licences = licences;
        this.notifications = notifications;
        this.applications = applications;
        this.tasks = tasks;
        this.reports = reports;
        this.events = events;
        this.names = names;
    }

    ExportedList units(Caller caller, ExportQuery.UnitsNamed query) {
        return new ExportedList(
                List.of(
                        "单位名称",
                        "统一社会信用代码",
                        "行政区划代码",
                        "单位类型",
                        "地址",
                        "联系电话",
                        "设备数量",
                        "即将到期",
                        "超期未检",
                        "检验不合格",
                        "未登记",
                        "隐患",
                        "违法使用",
                        "许可证",
                        "已屏蔽",
                        "人员",
                        "持证人员"),
                out -> units.forEach(caller, query.text(), each -> out.accept(unit(each))));
    }

    private static List<String> unit(UnitGlance each) {
        return List.of(
                each.unit().name(),
                each.unit().creditCode().map(CreditCode::value).orElse(""),
                each.unit().region().value(),
                each.unit().unitKinds().stream()
                        .sorted()
                        .map(kind -> Codes.name(Codes.UNIT_KINDS, kind))
                        .collect(Collectors.joining("、")),
                each.unit().address(),
                each.unit().phone(),
                Long.toString(each.devices().devices()),
                Long.toString(each.devices().dueSoon()),
                Long.toString(each.devices().overdue()),
                Long.toString(each.devices().failed()),
                Long.toString(each.devices().unregistered()),
                Long.toString(each.devices().hiddenDangers()),
                Long.toString(each.devices().violations()),
                Integer.toString(each.licences().size()),
                each.shielded() ? "是" : "否",
                Long.toString(each.people()),
                Long.toString(each.certified()));
    }

    ExportedList licences(Caller caller) {
        return new ExportedList(
                List.of("持证单位", "许可证编号", "许可制度", "发证机关", "许可活动", "目录代码", "级别", "备注", "有效期起", "有效期止", "暂停吊销注销"),
                out -> licences.forEach(each -> {
                    if (LicenceVisibility.sees(caller, each.unitId())) {
                        out.accept(licence(each));
                    }
                }));
    }

    private List<String> licence(Licence licence) {
        return List.of(
                names.of(licence.unitId()),
                licence.number(),
                Integer.toString(licence.regime()),
                licence.issuer(),
                items(
                        licence,
                        item -> item.activities().stream()
                                .sorted()
                                .map(activity -> activity.zh())
                                .collect(Collectors.joining("、"))),
                items(licence, item -> item.catalogueCodes().stream().sorted().collect(Collectors.joining("、"))),
                items(licence, LicenceItem::level),
                items(licence, LicenceItem::remarks),
                licence.validFrom().toString(),
                licence.validUntil().toString(),
                licence.withdrawn().map(LicenceStatus::zh).orElse(""));
    }

    private static String items(Licence licence, Function<LicenceItem, String> value) {
        return licence.items().stream().map(value).distinct().collect(Collectors.joining(";"));
    }

    ExportedList certificates(Caller caller) {
        return new ExportedList(List.of("所在单位", "姓名", "证书种类", "证书编号", "项目代号", "设备类别", "有效期起", "有效期止"), out -> {
            List<Person> batch = new ArrayList<>(PAGE);
            directory.forEachPerson(caller, person -> {
                batch.add(person);
                if (batch.size() == PAGE) {
                    certificates(batch, out);
                }
            });
            certificates(batch, out);
        });
    }

    private void certificates(List<Person> people, Consumer<List<String>> out) {
        names.prepare(people.stream().map(Person::organisationId).toList());
        Map<UUID, List<PersonCertificate>> held =
                licences.ofPeople(people.stream().map(Person::id).toList());
        for (Person person : people) {
            held.getOrDefault(person.id(), List.of()).forEach(each -> out.accept(certificate(person, each)));
        }
        people.clear();
    }

    private List<String> certificate(Person person, PersonCertificate each) {
        return List.of(
                names.of(person.organisationId()),
                person.name(),
                Codes.name(Codes.CERTIFICATES, each.kind()),
                each.number(),
                each.code(),
                each.categoryLetters().stream().sorted().collect(Collectors.joining("、")),
                each.validFrom().toString(),
                each.validUntil().toString());
    }

    ExportedList notifications(Caller caller, ExportQuery.Notifications query) {
        return new ExportedList(
                List.of("告知编号", "施工类别", "施工单位", "设备名称", "目录代码", "使用单位", "行政区划代码", "地点", "提交时间", "状态", "设备注册代码", "理由"),
                out -> pages(
                        after -> notifications.list(caller, query.states(), after, PAGE),
                        Notification::id,
                        each -> out.accept(notification(each))));
    }

    private List<String> notification(Notification each) {
        return List.of(
                each.number(),
                each.content().workKind().zh(),
                names.of(each.constructionUnitId()),
                each.content().name(),
                each.content().catalogueCode(),
                names.of(each.content().useUnitId()),
                each.content().region().value(),
                each.content().place(),
                time(each.filedAt()),
                each.state().zh(),
                each.registrationCode().map(Object::toString).orElse(""),
                each.decisionReason());
    }

    ExportedList registrations(Caller caller, ExportQuery.Registrations query) {
        return new ExportedList(
                List.of("申请编号", "申请类别", "使用单位", "行政区划代码", "提交时间", "状态", "决定时间", "理由"),
                out -> pages(
                        after -> applications.list(caller, query.states(), after, PAGE),
                        Application::id,
                        each -> out.accept(registration(each))));
    }

    private List<String> registration(Application each) {
        return List.of(
                each.number(),
                each.content().kind().zh(),
                names.of(each.unitId()),
                each.region().value(),
                time(each.filedAt()),
                each.state().zh(),
                each.decidedAt().map(OtherLists::time).orElse(""),
                each.decisionReason());
    }

    ExportedList tasks(Caller caller, ExportQuery.Tasks query) {
        return new ExportedList(
                List.of(
                        "任务编号",
                        "检验类型",
                        "设备注册代码(产品编号)",
                        "设备(产品)名称",
                        "使用(责任)单位",
                        "地点",
                        "检验机构",
                        "检验人员",
                        "计划日期",
                        "受理时间",
                        "状态"),
                out -> pages(
                        after -> tasks.list(
                                caller, new TaskQuery(query.states(), query.mine(), query.deviceId(), after, PAGE)),
                        InspectionTask::id,
                        each -> out.accept(task(each))));
    }

    private List<String> task(InspectionTask each) {
        return List.of(
                each.number(),
                each.edition().title().zh(),
                each.subject().number(),
                each.subject().name(),
                names.of(each.subject().unitId()),
                each.subject().place(),
                names.of(each.agencyId()),
                each.inspectors().stream().map(PersonRef::name).collect(Collectors.joining("、")),
                each.plannedOn().map(Object::toString).orElse(""),
                time(each.acceptedAt()),
                each.state().zh());
    }

    ExportedList reports(Caller caller, ExportQuery.Reports query) {
        return new ExportedList(
                List.of(
                        "报告编号",
                        "检验类型",
                        "设备注册代码(产品编号)",
                        "设备(产品)名称",
                        "使用(责任)单位",
                        "地点",
                        "检验机构",
                        "检验日期",
                        "结论",
                        "是否合格",
                        "下次检验日期",
                        "状态"),
                out -> pages(
                        after -> reports.list(
                                caller,
                                new ReportQuery(query.states(), Optional.empty(), query.deviceId(), after, PAGE)),
                        ReportSummary::id,
                        each -> out.accept(report(each))));
    }

    private List<String> report(ReportSummary each) {
        return List.of(
                each.number().orElse(""),
                each.edition().title().zh(),
                each.subject().number(),
                each.subject().name(),
                names.of(each.subject().unitId()),
                each.subject().place(),
                names.of(each.agencyId()),
                each.inspectedOn().toString(),
                each.conclusion(),
                each.passed() ? "是" : "否",
                each.nextDue().map(Object::toString).orElse(""),
                each.state().zh());
    }

    ExportedList events(Caller caller, ExportQuery.Events query) {
        caller.require(Role.AUDITOR);
        return new ExportedList(
                List.of("序号", "时间", "事件", "对象", "对象标识", "人员", "角色", "单位", "地址", "变更前", "变更后", "理由", "哈希"), out -> {
                    long after = query.after();
                    List<RecordedEvent> page;
                    do {
                        page = events.after(after, EVENTS_PAGE);
                        for (RecordedEvent each : page) {
                            out.accept(event(each));
                            after = each.position();
                        }
                    } while (page.size() == EVENTS_PAGE);
                });
    }

    private static List<String> event(RecordedEvent each) {
        return List.of(
                Long.toString(each.position()),
                time(each.at()),
                each.event().type(),
                each.event().subjectKind(),
                each.event().subjectId().toString(),
                each.actor().personName(),
                each.actor().role(),
                each.actor().organisationName(),
                each.actor().address(),
                each.event().before().toString(),
                each.event().after().toString(),
                each.event().reason(),
                each.hash());
    }

    private static <T> void pages(Function<Optional<UUID>, List<T>> read, Function<T, UUID> id, Consumer<T> out) {
        Optional<UUID> after = Optional.empty();
        List<T> page;
        do {
            page = read.apply(after);
            page.forEach(out);
            after = page.isEmpty() ? after : Optional.of(id.apply(page.get(page.size() - 1)));
        } while (page.size() == PAGE);
    }

    private static String time(Instant moment) {
        return TIME.format(moment);
    }
}
