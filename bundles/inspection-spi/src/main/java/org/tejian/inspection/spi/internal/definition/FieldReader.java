package org.tejian.inspection.spi.internal.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tejian.inspection.spi.Option;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.ParameterType;
import org.tejian.inspection.spi.Text;

/** Reads parameters, facts, columns and options. */
final class FieldReader {

    private final Units units;

    FieldReader(Units units) {
        this.units = units;
    }

    List<Parameter> parameters(Section parent, String key) {
        List<Parameter> parameters = new ArrayList<>();
        parent.sections(key).forEach(section -> parameters.add(parameter(section)));
        return List.copyOf(parameters);
    }

    /** A parameter, a fact or a column. */
    Parameter parameter(Section section) {
        ParameterType type = section.choice(
                "type", ParameterType::of, ParameterType.STRING, "string, number, integer, date, enum or boolean");
        List<Option> options = options(section, "options");
        if (options.isEmpty() == (type == ParameterType.ENUM)) {
            section.problem("options belong to the type enum, and an enum has at least one");
        }
        Optional<BigDecimal> min = section.number("min");
        Optional<BigDecimal> max = section.number("max");
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) >= 0) {
            section.problem("min", "min must be smaller than max");
        }
        Parameter parameter = new Parameter(
                section.word("key"),
                section.label(),
                type,
                units.of(section),
                min,
                max,
                options,
                section.flag("required"),
                section.optionalWord("required_when"),
                standard(section, type),
                section.optionalText("note"),
                section.flag("unconfirmed"));
        if (!parameter.key().matches("[a-z][a-z0-9_]{0,60}")) {
            section.problem("key", "a key is lower-case letters, digits and underscores");
        }
        section.mark("parameter " + parameter.key());
        section.done();
        return parameter;
    }

    private static Optional<Object> standard(Section section, ParameterType type) {
        return switch (type) {
            case NUMBER, INTEGER -> section.number("default").map(Object.class::cast);
            case BOOLEAN -> section.has("default") ? Optional.of(section.flag("default")) : Optional.empty();
            default -> section.optionalWord("default").map(Object.class::cast);
        };
    }

    /** Options; without a key the Chinese word is the key. */
    List<Option> options(Section parent, String key) {
        List<Option> options = new ArrayList<>();
        for (Section section : parent.sections(key)) {
            Text text = section.label();
            options.add(new Option(section.optionalWord("key").orElse(text.zh()), text));
            section.done();
        }
        return List.copyOf(options);
    }
}
