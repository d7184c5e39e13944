package org.tejian.exchange.internal.kind;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tejian.database.IntakeResult;
import org.tejian.database.IntakeRow;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.Caller;
import org.tejian.directory.Role;
import org.tejian.exchange.ImportKind;
import org.tejian.exchange.internal.column.Codes;
import org.tejian.exchange.internal.column.RowValues;
import org.tejian.licensing.HeldCertificate;
import org.tejian.licensing.LicenceIntake;
import org.tejian.licensing.PersonCertificate;

/** People with their certificates. */
public final class PeopleImport implements KindOfImport<HeldCertificate> {

    private static final String LETTERS = "锅容管梯起索游车瓶F";

    private final LicenceIntake intake;

    public PeopleImport(LicenceIntake intake) {
        this.intake = intake;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PEOPLE;
    }

    @Override
    public Role[] roles() {
        return new Role[] {Role.PROVINCE_LICENCE_CLERK, Role.SYSTEM_ADMINISTRATOR};
    }

    @Override
    public Optional<HeldCertificate> parse(RowValues values) {
        var unit = values.organisation("unit");
        var kind = values.code("kind", Codes.CERTIFICATES);
        var letters = values.value("categories", PeopleImport::letters, LETTERS, LETTERS);
        var from = values.date("validFrom");
        var until = values.date("validUntil");
        if (values.wrong()) {
            return Optional.empty();
        }
        return Optional.of(new HeldCertificate(
                unit.orElseThrow().id(),
                values.text("name"),
                new PersonCertificate(
                        TimeOrderedId.next(),
                        unit.orElseThrow().id(),
                        kind.orElseThrow(),
                        values.text("number"),
                        values.text("code"),
                        letters.orElse(Set.of()),
                        from.orElseThrow(),
                        until.orElseThrow())));
    }

    @Override
    public IntakeResult take(
            Caller caller, Iterator<IntakeRow<HeldCertificate>> rows, Predicate<IntakeResult> decision) {
        return intake.certificates(caller, rows, decision);
    }

    @Override
    public Map<String, String> columnOf() {
        return Map.of("person", "name");
    }

    private static Set<String> letters(String text) {
        Set<String> letters = text.codePoints()
                .filter(c -> " 、,，;；".indexOf(c) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.toSet());
        if (letters.stream().anyMatch(letter -> !LETTERS.contains(letter))) {
            throw new IllegalArgumentException(text);
        }
        return letters;
    }
}
