package org.tejian.licensing.internal.intake;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.IntakeResult;
import org.tejian.database.IntakeRow;
import org.tejian.database.MigratedSchema;
import org.tejian.database.RefusedRow;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.OrganisationIntake;
import org.tejian.directory.Role;
import org.tejian.events.EventLog;
import org.tejian.licensing.HeldCertificate;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceIntake;
import org.tejian.licensing.PersonCertificate;

/** Licences and certificates by COPY and SQL. */
@Component
public final class SetBasedLicenceIntake implements LicenceIntake {

    static final int BATCH = 1000;
    private static final Role[] DESK = {Role.PROVINCE_LICENCE_CLERK, Role.SYSTEM_ADMINISTRATOR};

    private final Transactions transactions;
    private final EventLog log;
    private final OrganisationIntake organisations;

    @Activate
    public SetBasedLicenceIntake(
            @Reference Transactions transactions,
            @Reference EventLog log,
            @Reference OrganisationIntake organisations,
            @Reference(target = "(schema=licensing)") MigratedSchema schema) {
        this.transactions = transactions;
        this.log = log;
        this.organisations = organisations;
    }

    @Override
    public IntakeResult licences(Caller caller, Iterator<IntakeRow<Licence>> rows, Predicate<IntakeResult> decision) {
        Role role = caller.require(DESK);
        return transactions.jdbc(connection -> {
            LicenceStage stage = new LicenceStage(connection);
            stage.create();
            List<RefusedRow> refused = new ArrayList<>();
            while (rows.hasNext()) {
                List<IntakeRow<Licence>> batch = next(rows);
                var units = organisations.byId(batch.stream()
                        .map(each -> each.value().unitId())
                        .distinct()
                        .toList());
                stage.add(batch, units, refused);
            }
            IntakeResult result = stage.check(refused);
            if (decision.test(result)) {
                stage.write(log, caller.actor(role));
                result = result.asWritten();
            }
            stage.drop();
            return result;
        });
    }

    @Override
    public IntakeResult certificates(
            Caller caller, Iterator<IntakeRow<HeldCertificate>> rows, Predicate<IntakeResult> decision) {
        Role role = caller.require(DESK);
        return transactions.jdbc(connection -> {
            CertificateStage stage = new CertificateStage(connection, organisations);
            stage.create();
            List<RefusedRow> refused = new ArrayList<>();
            while (rows.hasNext()) {
                stage.add(next(rows), refused);
            }
            IntakeResult result = stage.check(refused);
            if (decision.test(result)) {
                stage.write(caller, log, caller.actor(role));
                result = result.asWritten();
            }
            stage.drop();
            return result;
        });
    }

    @Override
    public Map<UUID, List<Licence>> ofUnits(Collection<UUID> units) {
        Map<UUID, List<Licence>> found = new HashMap<>();
        read(LicenceRows.SELECT + "where l.unit_id = any(?) order by valid_until desc, l.number", units, row -> {
            Licence licence = LicenceRows.licence(row);
            found.computeIfAbsent(licence.unitId(), unit -> new ArrayList<>()).add(licence);
        });
        return found;
    }

    @Override
    public Map<UUID, List<PersonCertificate>> ofPeople(Collection<UUID> people) {
        Map<UUID, List<PersonCertificate>> found = new HashMap<>();
        read(
                "select * from licensing.person_certificate where person_id = any(?)"
                        + " order by valid_until desc, number, code",
                people,
                row -> {
                    PersonCertificate certificate = LicenceRows.certificate(row);
                    found.computeIfAbsent(certificate.personId(), person -> new ArrayList<>())
                            .add(certificate);
                });
        return found;
    }

    @Override
    public long forEach(Consumer<Licence> consumer) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(LicenceRows.SELECT + "order by l.number")) {
                statement.setFetchSize(BATCH);
                long count = 0;
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        consumer.accept(LicenceRows.licence(row));
                        count++;
                    }
                }
                return count;
            }
        });
    }

    /** What to do with a row. */
    @FunctionalInterface
    private interface EachRow {
        void read(ResultSet row) throws SQLException;
    }

    private void read(String sql, Collection<UUID> ids, EachRow each) {
        transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setArray(1, texts(connection, ids));
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        each.read(row);
                    }
                }
            }
            return Boolean.TRUE;
        });
    }

    private static Array texts(Connection connection, Collection<UUID> ids) throws SQLException {
        return connection.createArrayOf("text", ids.stream().map(UUID::toString).toArray());
    }

    private static <T> List<IntakeRow<T>> next(Iterator<IntakeRow<T>> rows) {
        List<IntakeRow<T>> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && rows.hasNext()) {
            batch.add(rows.next());
        }
        return batch;
    }
}
