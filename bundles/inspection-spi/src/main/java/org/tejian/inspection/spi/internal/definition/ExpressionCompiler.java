package org.tejian.inspection.spi.internal.definition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tejian.inspection.spi.ChartFormat;
import org.tejian.inspection.spi.Computation;
import org.tejian.inspection.spi.Computation.Source;
import org.tejian.inspection.spi.DueRule;
import org.tejian.inspection.spi.DueRule.Rhythm;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.Item;
import org.tejian.inspection.spi.Judgement;
import org.tejian.inspection.spi.Limit;
import org.tejian.inspection.spi.LimitRule;
import org.tejian.inspection.spi.LimitTable;
import org.tejian.inspection.spi.LimitTable.Match;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.ReportFormat;
import org.tejian.inspection.spi.RowTable;
import org.tejian.inspection.spi.internal.expression.Expression;
import org.tejian.inspection.spi.internal.expression.ExpressionException;
import org.tejian.inspection.spi.internal.expression.Parser;
import org.tejian.inspection.spi.internal.expression.TypeCheck;
import org.tejian.inspection.spi.internal.expression.ValueType;

/** Compiles every expression of a definition and says which names and types are wrong. */
final class ExpressionCompiler {

    private final InspectionDefinition definition;
    private final Problems problems;
    private final Vocabulary base;
    private final Expressions expressions = new Expressions();

    ExpressionCompiler(InspectionDefinition definition, Problems problems) {
        this.definition = definition;
        this.problems = problems;
        this.base = Vocabulary.base(definition);
    }

    static String inside(Computation computation) {
        return "computation " + computation.id();
    }

    static String inside(RowTable rows) {
        return "rows " + rows.key();
    }

    Expressions compile() {
        definition.parameters().forEach(this::parameter);
        definition.facts().forEach(this::parameter);
        definition.checks().forEach(check -> condition("check " + check.text().zh(), Optional.of(check.condition())));
        definition
                .regulation()
                .documents()
                .forEach(d -> condition("regulation " + d.name().zh(), d.appliesWhen()));
        definition.rowTables().forEach(this::rows);
        definition.items().forEach(this::item);
        definition.tables().forEach(this::table);
        definition.computations().forEach(this::computation);
        judgement(definition.judgement());
        definition.dues().forEach(this::due);
        report(definition.report());
        return expressions;
    }

    private void parameter(Parameter parameter) {
        condition("parameter " + parameter.key(), parameter.requiredWhen());
    }

    private void rows(RowTable rows) {
        String inside = inside(rows);
        Vocabulary columns = base.withColumns(rows.columns());
        rows.check().ifPresent(check -> compile(inside, inside, check, ValueType.TRUTH, columns));
        rows.columns()
                .forEach(column -> column.requiredWhen()
                        .ifPresent(when -> compile(inside, inside, when, ValueType.TRUTH, columns)));
        rows.computed().values().forEach(e -> compile(inside, inside, e, ValueType.NUMBER, columns));
        for (RowTable.ColumnLimit limit : rows.limits()) {
            limit.when().ifPresent(when -> compile(inside, inside, when, ValueType.TRUTH, columns));
            if (limit.rule() instanceof LimitRule.Compare compare) {
                compile(inside, inside, compare.bound(), ValueType.NUMBER, columns);
            } else if (limit.rule() instanceof LimitRule.Between between) {
                compile(inside, inside, between.min(), ValueType.NUMBER, columns);
                compile(inside, inside, between.max(), ValueType.NUMBER, columns);
            }
        }
        Vocabulary row = base.withRow(rows.columns());
        rows.rules()
                .forEach(rule -> rule.when().ifPresent(when -> compile(inside, inside, when, ValueType.TRUTH, row)));
    }

    private void item(Item item) {
        String place = "item " + item.no();
        condition(place, item.appliesWhen());
        for (Limit limit : item.limits()) {
            limit.when().ifPresent(when -> condition(place, when.condition()));
            LimitRule rule = limit.rule();
            if (rule instanceof LimitRule.Compare compare) {
                number(place, compare.bound());
            } else if (rule instanceof LimitRule.Between between) {
                number(place, between.min());
                number(place, between.max());
            } else if (rule instanceof LimitRule.Table table) {
                table.around().ifPresent(around -> number(place, around));
            }
        }
    }

    private void table(LimitTable table) {
        String place = "table " + table.key();
        table.above().ifPresent(above -> number(place, above));
        for (int c = 0; c < table.columns().size(); c++) {
            LimitTable.Column column = table.columns().get(c);
            column.from()
                    .ifPresent(from -> compile(
                            place,
                            Expressions.BASE,
                            from,
                            column.match() == Match.EXACT ? null : ValueType.NUMBER,
                            base));
            for (LimitTable.Row row : table.rows()) {
                String cell = row.cells().get(c);
                if (column.match() == Match.CONDITION) {
                    condition(place, Optional.of(cell).filter(text -> !text.isEmpty()));
                } else if (column.match() == Match.OUTPUT && !cell.isEmpty()) {
                    number(place, cell);
                }
            }
        }
    }

    private void computation(Computation computation) {
        String place = inside(computation);
        Vocabulary inputs = Vocabulary.of(computation, false);
        computation.expression().ifPresent(e -> compile(place, place, e, ValueType.NUMBER, inputs));
        computation
                .appliesWhen()
                .ifPresent(e -> compile(place, place, e, ValueType.TRUTH, base.withInputs(computation)));
        computation.check().ifPresent(e -> compile(place, place, e, ValueType.TRUTH, Vocabulary.of(computation, true)));
        for (Computation.Input input : computation.inputs()) {
            if (input.source().orElse(null) instanceof Source.OfExpression source) {
                number(place, source.expression());
            } else if (input.source().orElse(null) instanceof Source.OfRows source) {
                where(place, Optional.of(source.rows()), source.where());
            }
        }
    }

    /** A condition that chooses among the rows of a table; that the table is there is checked elsewhere. */
    private void where(String place, Optional<String> table, Optional<String> where) {
        Optional<RowTable> rows = table.flatMap(definition::rowTable);
        if (rows.isPresent() && where.isPresent()) {
            compile(place, inside(rows.get()), where.get(), ValueType.TRUTH, base.withVerdict(rows.get()));
        }
    }

    private void judgement(Judgement judgement) {
        judgement.overallGrade().ifPresent(grade -> number("judgement", grade));
        for (int i = 0; i < judgement.rules().size(); i++) {
            String place = "rule " + (i + 1);
            condition(place, judgement.rules().get(i).when());
            judgement
                    .rules()
                    .get(i)
                    .note()
                    .ifPresent(note -> Placeholders.in(note).forEach(field -> value(place, field)));
        }
    }

    private void due(DueRule due) {
        String place = "next due " + due.key();
        for (DueRule.Period period : due.periods()) {
            condition(place, period.when());
            period.base().ifPresent(key -> compile(place, Expressions.BASE, key, ValueType.DATE, base));
            if (period.rhythm() instanceof Rhythm.Months months) {
                number(place, months.months());
            } else if (period.rhythm() instanceof Rhythm.Range range) {
                number(place, range.min());
                number(place, range.max());
                number(place, range.proposal());
            }
        }
        for (DueRule.Cap cap : due.caps()) {
            condition(place, cap.when());
            number(place, cap.months());
        }
    }

    private void report(ReportFormat report) {
        for (ReportFormat.Attachment sheet : report.sheets()) {
            sheet.sheets()
                    .ifPresent(count -> number("attachment " + sheet.name().zh(), count));
            where("attachment " + sheet.name().zh(), sheet.rows(), sheet.where());
        }
        report.certificate().ifPresent(certificate -> condition("certificate", certificate.appliesWhen()));
        for (ChartFormat chart : report.charts()) {
            if (chart.limit().isEmpty()) {
                continue;
            }
            String value = chart.limit().get().value();
            String place = "chart " + chart.key();
            Optional<RowTable> rows = chart.source() instanceof ChartFormat.Source.OfRows of
                    ? definition.rowTable(of.rows())
                    : Optional.empty();
            if (rows.isPresent()) {
                compile(
                        place,
                        inside(rows.get()),
                        value,
                        ValueType.NUMBER,
                        base.withColumns(rows.get().columns()));
            } else {
                number(place, value);
            }
        }
    }

    private void condition(String place, Optional<String> source) {
        source.ifPresent(text -> compile(place, Expressions.BASE, text, ValueType.TRUTH, base));
    }

    private void value(String place, String source) {
        compile(place, Expressions.BASE, source, null, base);
    }

    private void number(String place, String source) {
        compile(place, Expressions.BASE, source, ValueType.NUMBER, base);
    }

    private void compile(
            String place, String context, String source, @Nullable ValueType wanted, Vocabulary vocabulary) {
        try {
            Expression expression = Parser.parse(source, vocabulary::knows);
            ValueType type = TypeCheck.check(expression, vocabulary);
            if (wanted != null && type != wanted) {
                problems.about(place, "'" + source + "' is a " + type + ", but a " + wanted + " is needed");
            }
            expressions.put(context, source, expression);
        } catch (ExpressionException e) {
            problems.about(place, "'" + source + "': " + e.getMessage());
        }
    }
}
