package org.tejian.inspection.internal.persistence;

import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.MigratedSchema;
import org.tejian.database.Transactions;

/** The tables of the schema {@code inspection}, once they are there. */
@Component(service = InspectionSchema.class)
public final class InspectionSchema {

    private final Transactions transactions;
    private final JpaTemplate jpa;

    @Activate
    public InspectionSchema(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=inspection)") JpaTemplate jpa,
            @Reference(target = "(schema=inspection)") MigratedSchema schema) {
        this.transactions = transactions;
        this.jpa = jpa;
    }

    public Transactions transactions() {
        return transactions;
    }

    public EditionTable editions() {
        return new EditionTable(transactions);
    }

    public RequestTable requests() {
        return new RequestTable(new Rows<>(transactions, jpa, "request", RequestEntity.class, RequestEntity::request));
    }

    public TaskTable tasks() {
        return new TaskTable(transactions, new Rows<>(transactions, jpa, "task", TaskEntity.class, TaskEntity::stored));
    }

    public RecordTable records() {
        return new RecordTable(new Rows<>(transactions, jpa, "record", RecordEntity.class, RecordEntity::record));
    }

    public DeedTable deeds() {
        return new DeedTable(transactions);
    }

    public SubmissionTable submissions() {
        return new SubmissionTable(transactions);
    }

    public NoticeTable notices() {
        return new NoticeTable(new Rows<>(transactions, jpa, "notice", NoticeEntity.class, NoticeEntity::notice));
    }

    public CertificateTable certificates() {
        return new CertificateTable(transactions);
    }

    public ReportTable reports() {
        return new ReportTable(
                transactions, new Rows<>(transactions, jpa, "report", ReportEntity.class, ReportEntity::stored));
    }
}
