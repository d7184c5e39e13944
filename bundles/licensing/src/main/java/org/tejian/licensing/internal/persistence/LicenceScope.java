package org.tejian.licensing.internal.persistence;

import java.util.Optional;
import org.tejian.directory.Caller;
import org.tejian.directory.Matter;
import org.tejian.directory.Scope;

/** Whose licence a caller sees: regulators those of the units of their region, agencies and units their own. */
final class LicenceScope {

    private LicenceScope() {}

    /** The rows a caller sees: what of its own a unit reads does not depend on the role. */
    static Scope of(Caller caller) {
        Scope scope = caller.scope();
        return scope.kind() == Scope.Kind.UNIT ? scope : caller.scope(Matter.LICENCE);
    }

    static boolean sees(Scope scope, LicenceEntity licence) {
        return scope.kind() == Scope.Kind.PROVINCE
                || scope.owns(Optional.of(licence.unitId()))
                || licence.hasRegion() && scope.seesRegion(licence.region());
    }

    /** The same as a condition on a row {@code l} with one argument. */
    static String condition(Scope scope) {
        return switch (scope.kind()) {
            case PROVINCE -> "?::text is not null";
            case PREFECTURE, COUNTY -> "l.region_code like ?";
            case AGENCY, UNIT -> "l.unit_id = ?";
        };
    }

    static String argument(Scope scope) {
        return switch (scope.kind()) {
            case PROVINCE -> "";
            case PREFECTURE, COUNTY -> scope.region().prefix() + "%";
            case AGENCY, UNIT -> scope.organisationId().toString();
        };
    }
}
