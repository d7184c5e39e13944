package org.tejian.directory.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.IntakeResult;
import org.tejian.database.IntakeRow;
import org.tejian.database.MigratedSchema;
import org.tejian.database.RefusedRow;
import org.tejian.database.StagedRows;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.CreditCode;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationIntake;
import org.tejian.directory.Person;
import org.tejian.directory.Regions;
import org.tejian.directory.Role;
import org.tejian.events.Actor;
import org.tejian.events.EventLog;
import org.tejian.events.NewEvent;
import org.tejian.refusal.Refusal;

/** Units and people by COPY and SQL. */
@Component
public final class SetBasedOrganisationIntake implements OrganisationIntake {

    private static final int BATCH = 1000;

    private final Transactions transactions;
    private final EventLog log;
    private final EntryRules rules;
    private final OrganisationLookup lookup;

    @Activate
    public SetBasedOrganisationIntake(
            @Reference Transactions transactions,
            @Reference EventLog log,
            @Reference Regions regions,
            @Reference(target = "(schema=directory)") MigratedSchema schema) {
        this.transactions = transactions;
        this.log = log;
        this.rules = new EntryRules(regions);
        this.lookup = new OrganisationLookup(transactions);
    }

    @Override
    public IntakeResult units(Caller caller, Iterator<IntakeRow<Organisation>> rows, Predicate<IntakeResult> decision) {
        Role role = rules.entersUnits(caller);
        return transactions.jdbc(connection -> {
            UnitStage stage = new UnitStage(connection);
            stage.create();
            List<RefusedRow> refused = new ArrayList<>();
            while (rows.hasNext()) {
                List<IntakeRow<Organisation>> good = new ArrayList<>();
                for (int i = 0; i < BATCH && rows.hasNext(); i++) {
                    IntakeRow<Organisation> row = rows.next();
                    Optional<RefusedRow> wrong = refusal(caller, row);
                    wrong.ifPresentOrElse(refused::add, () -> good.add(row));
                }
                stage.add(good);
            }
            IntakeResult result = stage.check(refused);
            if (decision.test(result)) {
                stage.write();
                appendEvents(connection, caller.actor(role));
                result = result.asWritten();
            }
            stage.drop();
            return result;
        });
    }

    @Override
    public void people(Caller caller, Collection<Person> people) {
        Map<UUID, Organisation> employers =
                byId(people.stream().map(Person::organisationId).distinct().toList());
        Role role = people.stream()
                .map(person -> Optional.ofNullable(employers.get(person.organisationId()))
                        .orElseThrow(() -> new Refusal(
                                DirectoryError.ORGANISATION_UNKNOWN,
                                person.organisationId().toString())))
                .distinct()
                .map(employer -> rules.entersPerson(caller, employer))
                .reduce((first, second) -> first)
                .orElse(Role.SYSTEM_ADMINISTRATOR);
        if (people.isEmpty()) {
            return;
        }
        transactions.jdbc(connection -> {
            try (StagedRows rows =
                    new StagedRows(connection, "directory.person", "id, name, organisation_id, version")) {
                for (Person each : people) {
                    rows.add(each.id(), each.name(), each.organisationId(), 1);
                }
            }
            return people.size();
        });
        log.appendAll(
                caller.actor(role),
                people.stream()
                        .map(each -> new NewEvent(
                                "directory.person.entered",
                                "person",
                                each.id(),
                                Map.of(),
                                Map.of(
                                        "name",
                                        each.name(),
                                        "organisation",
                                        each.organisationId().toString()),
                                ""))
                        .toList());
    }

    @Override
    public Map<UUID, Organisation> byId(Collection<UUID> ids) {
        return lookup.byId(ids);
    }

    @Override
    public Map<String, List<Organisation>> named(Collection<String> references) {
        return lookup.named(references);
    }

    @Override
    public List<Organisation> unitsNamed(String text, Optional<UUID> after, int limit) {
        if (text.isBlank()) {
            throw new Refusal(DirectoryError.SEARCH_TEXT_MISSING);
        }
        return lookup.unitsNamed(text.strip(), after, limit);
    }

    @Override
    public long forEachPerson(Caller caller, Consumer<Person> consumer) {
        return lookup.forEachPerson(caller.scope(), consumer);
    }

    @Override
    public Map<UUID, List<Person>> peopleOf(Collection<UUID> organisations) {
        return lookup.peopleOf(organisations);
    }

    private Optional<RefusedRow> refusal(Caller caller, IntakeRow<Organisation> row) {
        Organisation unit = row.value();
        return RefusedRow.by(row.row(), "region", () -> {
                    rules.refuseNonsense(unit);
                    rules.entersOrganisation(caller, unit);
                })
                .or(() -> unit.creditCode()
                        .filter(code -> !code.checkCharacterFits())
                        .map(CreditCode::value)
                        .map(code -> new RefusedRow(
                                row.row(), "creditCode", new Refusal(DirectoryError.CREDIT_CODE_CHECK, code))));
    }

    private void appendEvents(Connection connection, Actor actor) throws SQLException {
        long after = -1;
        List<NewEvent> events;
        do {
            events = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(
                    "select row, outcome, id, unit_kinds, name, credit_code, region_code, address, phone from unit_intake"
                            + " where outcome in ('ENTERED', 'UPDATED') and row > ? order by row limit " + BATCH)) {
                statement.setLong(1, after);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        after = row.getLong("row");
                        events.add(event(row));
                    }
                }
            }
            log.appendAll(actor, events);
        } while (events.size() == BATCH);
    }

    private static NewEvent event(ResultSet row) throws SQLException {
        boolean entered = row.getString("outcome").equals("ENTERED");
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(
                "unitKinds",
                Stream.of(row.getString("unit_kinds").split(",", -1)).toList());
        if (entered) {
            values.put("kind", "UNIT");
            values.put("name", row.getString("name"));
            values.put("region", row.getString("region_code"));
            Optional.ofNullable(row.getString("credit_code")).ifPresent(code -> values.put("creditCode", code));
        } else {
            values.put("address", row.getString("address"));
            values.put("phone", row.getString("phone"));
        }
        return new NewEvent(
                entered ? "directory.organisation.entered" : "directory.organisation.corrected",
                "organisation",
                UUID.fromString(row.getString("id")),
                Map.of(),
                values,
                "批量导入");
    }
}
