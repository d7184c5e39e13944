package org.tejian.inspection.spi.internal.definition;

import java.util.ArrayList;
import java.util.List;
import org.tejian.inspection.spi.Computation;
import org.tejian.inspection.spi.DueRule;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.LimitTable;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.Regulation;
import org.tejian.inspection.spi.RowTable;

/** What in a definition could not be checked against the regulation. */
public final class UnconfirmedPlaces {

    private UnconfirmedPlaces() {}

    /** The places that {@link InspectionDefinition#unconfirmed()} documents. */
    public static List<String> of(InspectionDefinition definition) {
        List<String> places = new ArrayList<>();
        definition.regulation().documents().stream()
                .filter(Regulation.Document::unconfirmed)
                .forEach(d -> places.add("regulation " + d.name().zh()));
        definition.parameters().stream()
                .filter(Parameter::unconfirmed)
                .forEach(p -> places.add("parameter " + p.key()));
        definition.facts().stream().filter(Parameter::unconfirmed).forEach(f -> places.add("fact " + f.key()));
        definition.rowTables().stream().filter(RowTable::unconfirmed).forEach(r -> places.add("rows " + r.key()));
        definition.items().stream()
                .filter(i -> i.unconfirmed() || i.limits().stream().anyMatch(l -> l.unconfirmed()))
                .forEach(i -> places.add("item " + i.no()));
        definition.tables().stream().filter(LimitTable::unconfirmed).forEach(t -> places.add("table " + t.key()));
        definition.computations().stream()
                .filter(Computation::unconfirmed)
                .forEach(c -> places.add("computation " + c.id()));
        if (definition.judgement().unconfirmed()) {
            places.add("judgement");
        }
        for (int i = 0; i < definition.judgement().rules().size(); i++) {
            if (definition.judgement().rules().get(i).unconfirmed()) {
                places.add("judgement, rule " + (i + 1));
            }
        }
        for (DueRule due : definition.dues()) {
            for (int i = 0; i < due.periods().size(); i++) {
                if (due.periods().get(i).unconfirmed()) {
                    places.add("next due " + due.key() + ", rule " + (i + 1));
                }
            }
            for (int i = 0; i < due.caps().size(); i++) {
                if (due.caps().get(i).unconfirmed()) {
                    places.add("next due " + due.key() + ", cap " + (i + 1));
                }
            }
        }
        return List.copyOf(places);
    }
}
