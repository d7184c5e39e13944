package org.tejian.rest.internal.mapping;

import java.util.List;
import java.util.Optional;
import org.tejian.archive.DeviceCode;
import org.tejian.inspection.DeviceRef;
import org.tejian.inspection.EditionRef;
import org.tejian.inspection.InspectionRequest;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.Instrument;
import org.tejian.inspection.OpinionNotice;
import org.tejian.inspection.PersonRef;
import org.tejian.inspection.PreviousRecord;
import org.tejian.inspection.Product;
import org.tejian.inspection.Subject;
import org.tejian.inspection.TaskRecord;
import org.tejian.inspection.TypeInfo;
import org.tejian.inspection.spi.Text;
import org.tejian.rest.internal.wire.DeviceRefView;
import org.tejian.rest.internal.wire.InstrumentView;
import org.tejian.rest.internal.wire.NoticeView;
import org.tejian.rest.internal.wire.OptionView;
import org.tejian.rest.internal.wire.PreviousRecordView;
import org.tejian.rest.internal.wire.ProductView;
import org.tejian.rest.internal.wire.RecordView;
import org.tejian.rest.internal.wire.Ref;
import org.tejian.rest.internal.wire.RequestView;
import org.tejian.rest.internal.wire.TaskView;
import org.tejian.rest.internal.wire.TypeRef;
import org.tejian.rest.internal.wire.TypeView;
import org.tejian.rest.internal.wire.Words;

/** Types, requests, tasks, records and notices on the wire. */
public final class InspectionMapper {

    private InspectionMapper() {}

    public static TypeView type(TypeInfo type) {
        return new TypeView(
                type.id(),
                type.edition().number(),
                type.edition().validFrom(),
                type.edition().validUntil(),
                type.sha256(),
                words(type.title()),
                Labels.of(type.kind()),
                type.letter(),
                type.categories(),
                type.variants().stream()
                        .map(option -> new OptionView(
                                option.key(), option.text().zh(), option.text().en()))
                        .toList(),
                type.bundle(),
                type.bundleVersion(),
                type.unconfirmed());
    }

    public static RequestView request(InspectionRequest request, Optional<TypeInfo> type, Names.Lookup names) {
        return new RequestView(
                request.id(),
                request.version(),
                request.number(),
                Labels.of(request.state()),
                device(request.subject(), names),
                request.content().typeId(),
                type.map(TypeInfo::title).map(InspectionMapper::words),
                request.content().variant(),
                request.content().inspectionKind(),
                names.organisation(request.applicantId()),
                names.organisation(request.content().agencyId()),
                request.content().wishedOn(),
                request.content().contact(),
                request.content().remark(),
                request.filedAt(),
                request.reason(),
                request.fee(),
                request.taskId());
    }

    public static TaskView task(InspectionTask task, Names.Lookup names) {
        return new TaskView(
                task.id(),
                task.version(),
                task.number(),
                Labels.of(task.state()),
                task.requestId(),
                device(task.subject(), names),
                type(task.edition()),
                Labels.of(task.kind()),
                task.letter(),
                task.variant(),
                task.inspectionKind(),
                names.organisation(task.agencyId()),
                task.fee(),
                people(task.inspectors()),
                task.plannedOn(),
                task.instruments().stream().map(InspectionMapper::instrument).toList(),
                task.reinspection(),
                task.reportVersion(),
                task.reportId(),
                task.noticeId(),
                task.reason(),
                task.acceptedAt(),
                task.waiting().map(InspectionMapper::words));
    }

    public static RecordView record(TaskRecord record) {
        return new RecordView(
                record.taskId(), record.version(), record.record(), record.assessment(), record.complete());
    }

    public static NoticeView notice(OpinionNotice notice, Names.Lookup names) {
        return new NoticeView(
                notice.id(),
                notice.version(),
                notice.number(),
                Labels.of(notice.state()),
                notice.taskId(),
                device(notice.subject(), names),
                notice.typeTitle(),
                names.organisation(notice.agencyId()),
                notice.items().stream()
                        .map(item -> new NoticeView.FailedItem(
                                item.no(), item.name().zh(), item.name().en(), item.itemClass(), item.remark()))
                        .toList(),
                notice.remarks(),
                person(notice.issuedBy()),
                notice.issuedAt(),
                notice.dueBy(),
                notice.answer(),
                notice.proofs(),
                notice.answeredBy().map(InspectionMapper::person),
                notice.answeredAt(),
                notice.pdfDigest());
    }

    static DeviceRefView device(Subject subject, Names.Lookup names) {
        return new DeviceRefView(
                subject.device().map(DeviceRef::id),
                subject.device().map(device -> device.registrationCode().value()),
                subject.name(),
                subject.place(),
                names.region(subject.region()),
                names.organisation(subject.unitId()),
                subject.product().map(InspectionMapper::product));
    }

    public static PreviousRecordView previous(PreviousRecord previous) {
        return new PreviousRecordView(
                previous.reportNumber(),
                type(previous.edition()),
                previous.inspectedOn(),
                previous.conclusion(),
                previous.record(),
                previous.values());
    }

    private static ProductView product(Product product) {
        return new ProductView(
                product.number(),
                product.batch(),
                product.quantity(),
                product.catalogueCode(),
                product.deviceCode().map(DeviceCode::value));
    }

    static TypeRef type(EditionRef edition) {
        return new TypeRef(
                edition.typeId(),
                edition.number(),
                edition.sha256(),
                edition.title().zh(),
                edition.title().en());
    }

    static Words words(Text text) {
        return new Words(text.zh(), text.en());
    }

    static Ref person(PersonRef person) {
        return new Ref(person.id(), person.name());
    }

    static List<Ref> people(List<PersonRef> people) {
        return people.stream().map(InspectionMapper::person).toList();
    }

    private static InstrumentView instrument(Instrument instrument) {
        return new InstrumentView(instrument.name(), instrument.number(), instrument.calibratedUntil());
    }
}
