package org.tejian.licensing.internal.intake;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tejian.database.IntakeResult;
import org.tejian.database.IntakeRow;
import org.tejian.database.RefusedRow;
import org.tejian.database.StagedRows;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationIntake;
import org.tejian.directory.Person;
import org.tejian.events.Actor;
import org.tejian.events.EventLog;
import org.tejian.events.NewEvent;
import org.tejian.licensing.HeldCertificate;
import org.tejian.licensing.IntakeError;
import org.tejian.licensing.LicensingError;
import org.tejian.licensing.PersonCertificate;
import org.tejian.licensing.internal.LicenceEvents;
import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.Refusal;

/** People and their certificates on their way into the registers. */
final class CertificateStage {

    private static final String COLUMNS =
            "row, outcome, other, id, person_id, organisation_id, region_code, kind, number, code, category_letters,"
                    + " valid_from, valid_until, regime, withdrawn";
    private static final String CREATE = """
            create temporary table certificate_intake (
              row bigint primary key, outcome text, other text, id varchar(36) collate "C",
              person_id varchar(36) collate "C", organisation_id text, region_code text, kind text,
              number text collate "C", code text collate "C",
              category_letters text, valid_from date, valid_until date, regime int, withdrawn text) on commit drop""";
    private static final String TWICE = """
            update certificate_intake s set outcome = 'TWICE', other = f.first::text
            from (select person_id, number, code, min(row) as first from certificate_intake
              group by 1, 2, 3 having count(*) > 1) f
            where (s.person_id, s.number, s.code) = (f.person_id, f.number, f.code) and s.row > f.first""";
    private static final String KNOWN = """
            update certificate_intake s set other = s.number, outcome = case when
              (c.kind, c.category_letters, c.valid_from, c.valid_until)
                = (s.kind, s.category_letters, s.valid_from, s.valid_until) then 'UNCHANGED' else 'DIFFERS' end
            from licensing.person_certificate c
            where s.outcome = '' and (c.person_id, c.number, c.code) = (s.person_id, s.number, s.code)""";
    private static final String NEW = "update certificate_intake set outcome = 'ENTERED' where outcome = ''";
    private static final String INSERT = """
            insert into licensing.person_certificate (id, version, person_id, organisation_id, region_code, kind, number,
              code, category_letters, valid_from, valid_until, regime, withdrawn, withdrawn_on)
            select id, 1, person_id, organisation_id, region_code, kind, number, code, category_letters, valid_from,
              valid_until, regime, withdrawn, case when withdrawn is not null then current_date end
            from certificate_intake where outcome = 'ENTERED' order by row""";

    private final Connection connection;
    private final OrganisationIntake organisations;
    /** People met for the first time, by unit and name. */
    private final Map<String, Person> fresh = new HashMap<>();

    CertificateStage(Connection connection, OrganisationIntake organisations) {
        this.connection = connection;
        this.organisations = organisations;
    }

    void create() throws SQLException {
        Stages.run(connection, CREATE);
    }

    void add(List<IntakeRow<HeldCertificate>> rows, List<RefusedRow> refused) throws SQLException {
        List<UUID> units =
                rows.stream().map(each -> each.value().unitId()).distinct().toList();
        Map<UUID, Organisation> known = organisations.byId(units);
        Map<UUID, List<Person>> people = organisations.peopleOf(units);
        try (StagedRows staged = new StagedRows(connection, "certificate_intake", COLUMNS)) {
            for (IntakeRow<HeldCertificate> each : rows) {
                HeldCertificate held = each.value();
                List<Person> namesakes = people.getOrDefault(held.unitId(), List.of()).stream()
                        .filter(person -> person.name().equals(held.personName()))
                        .toList();
                Optional<RefusedRow> wrong = refusal(each, known.containsKey(held.unitId()), namesakes.size());
                if (wrong.isPresent()) {
                    refused.add(wrong.get());
                } else {
                    Organisation employer =
                            Optional.ofNullable(known.get(held.unitId())).orElseThrow();
                    stage(staged, each.row(), person(held, namesakes).id(), employer, held.certificate());
                }
            }
        }
    }

    IntakeResult check(List<RefusedRow> refused) throws SQLException {
        Stages.run(connection, "analyze certificate_intake");
        Stages.run(connection, TWICE);
        Stages.run(connection, KNOWN);
        Stages.run(connection, NEW);
        return Stages.result(connection, "certificate_intake", IntakeError.CERTIFICATE_DIFFERS, refused);
    }

    void write(Caller caller, EventLog log, Actor actor) throws SQLException {
        organisations.people(caller, fresh.values());
        Stages.run(connection, INSERT);
        List<NewEvent> events = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select * from certificate_intake where outcome = 'ENTERED' order by row")) {
            while (row.next()) {
                events.add(LicenceEvents.entered(LicenceRows.certificate(row)));
            }
        }
        log.appendAll(actor, events);
    }

    void drop() throws SQLException {
        Stages.run(connection, "drop table certificate_intake");
    }

    private Person person(HeldCertificate held, List<Person> namesakes) {
        return namesakes.isEmpty()
                ? fresh.computeIfAbsent(
                        held.unitId() + held.personName(),
                        key -> new Person(TimeOrderedId.next(), held.personName(), held.unitId()))
                : namesakes.get(0);
    }

    private static void stage(
            StagedRows staged, long row, UUID person, Organisation employer, PersonCertificate certificate)
            throws SQLException {
        staged.add(
                row,
                "",
                "",
                certificate.id(),
                person,
                employer.id(),
                employer.region().value(),
                certificate.kind().name(),
                certificate.number(),
                certificate.code(),
                certificate.categoryLetters().stream().sorted().collect(Collectors.joining()),
                certificate.validFrom(),
                certificate.validUntil(),
                certificate.regime(),
                certificate.withdrawn().map(Enum::name).orElse(null));
    }

    private static Optional<RefusedRow> refusal(IntakeRow<HeldCertificate> row, boolean unitKnown, int namesakes) {
        PersonCertificate certificate = row.value().certificate();
        boolean inspector = certificate.kind() == PersonCertificate.Kind.INSPECTOR
                || certificate.kind() == PersonCertificate.Kind.SENIOR_INSPECTOR;
        if (!unitKnown) {
            return wrong(
                    row,
                    "unit",
                    DirectoryError.ORGANISATION_UNKNOWN,
                    row.value().unitId());
        }
        if (namesakes > 1) {
            return wrong(
                    row, "person", IntakeError.PERSON_AMBIGUOUS, row.value().personName());
        }
        if (certificate.number().isBlank()
                || certificate.validUntil().isBefore(certificate.validFrom())
                || inspector && certificate.categoryLetters().isEmpty()) {
            return wrong(row, "number", LicensingError.PERSON_CERTIFICATE_CONTENT);
        }
        return Optional.empty();
    }

    private static Optional<RefusedRow> wrong(IntakeRow<?> row, String field, ErrorCode code, Object... arguments) {
        return Optional.of(new RefusedRow(row.row(), field, new Refusal(code, arguments)));
    }
}
