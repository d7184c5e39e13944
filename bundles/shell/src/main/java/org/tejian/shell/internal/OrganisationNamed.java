package org.tejian.shell.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.CreditCode;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.refusal.Refusal;

/** Finds the one organisation an administrator means: by identifier, credit code, or name. */
final class OrganisationNamed {

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final int ENOUGH = 100;

    private final Organisations organisations;

    OrganisationNamed(Organisations organisations) {
        this.organisations = organisations;
    }

    /** @throws Refusal when there is none, or when the name fits several and equals none of them */
    Organisation find(String text) {
        if (text.matches(UUID_FORM)) {
            return organisations.require(UUID.fromString(text));
        }
        if (text.matches("[0-9A-Z]{18}")) {
            Optional<CreditCode> code = Typed.value(text, "91520100MA00000000", CreditCode::new);
            return code.flatMap(organisations::findByCreditCode)
                    .orElseThrow(() -> new Refusal(DirectoryError.ORGANISATION_UNKNOWN, text));
        }
        List<Organisation> found = organisations.search(text, Optional.empty(), ENOUGH);
        List<Organisation> exact =
                found.stream().filter(each -> each.name().equals(text)).toList();
        List<Organisation> meant = exact.size() == 1 ? exact : found;
        if (meant.isEmpty()) {
            throw new Refusal(DirectoryError.ORGANISATION_UNKNOWN, text);
        }
        if (meant.size() > 1) {
            throw new Refusal(ShellError.ORGANISATION_AMBIGUOUS, text);
        }
        return meant.get(0);
    }
}
