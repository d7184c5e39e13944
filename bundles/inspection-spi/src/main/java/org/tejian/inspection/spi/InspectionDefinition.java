package org.tejian.inspection.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tejian.inspection.spi.internal.definition.DefinitionModel;
import org.tejian.inspection.spi.internal.definition.TableReview;
import org.tejian.inspection.spi.internal.definition.UnconfirmedPlaces;

/**
 * Everything an inspection type says: immutable, validated, self-contained. The platform stores {@link #text()} and
 * {@link #reportSection()} once per {@link #sha256()} when a task is accepted and judges, corrects and prints from them
 * for ever; {@link DefinedInspectionType#of} brings the type back.
 *
 * @param id stable id of the type, equal to the artifactId of its plugin
 * @param categories catalogue codes of the devices the type may be used for
 * @param letter letter of the device category in report and certificate numbers, for example 梯
 * @param reportLetters device and kind letter of report numbers, for example {@code TD} (may be empty)
 * @param variants sub-kinds chosen when the inspection is created; empty when there is none
 * @param parameters device data printed in the report
 * @param facts what the judgement and the next date need beside items: asked from the inspector or given by the platform
 * @param checks what several of them must have in common
 * @param rowTables repeated rows
 * @param groups the items in print order
 * @param text the whole definition with every shared part resolved
 * @param reportSection the plugin's own part of the report template
 * @param sha256 lower-case hex digest of text and report section
 */
public record InspectionDefinition(
        String id,
        Edition edition,
        Text title,
        InspectionKind kind,
        List<String> categories,
        String letter,
        String reportLetters,
        List<Option> variants,
        Regulation regulation,
        List<Parameter> parameters,
        List<Parameter> facts,
        List<FieldCheck> checks,
        List<RowTable> rowTables,
        List<ItemGroup> groups,
        List<LimitTable> tables,
        List<Computation> computations,
        Judgement judgement,
        List<DueRule> dues,
        ReportFormat report,
        Text whoMayInspect,
        String text,
        Optional<String> reportSection,
        String sha256) {

    /** The key of the fact "date of the last passed supervisory inspection", given by the platform. */
    public static final String BASE_DATE = "base_date";

    /** The key of the fact "months to the next inspection as the inspector chose them". */
    public static final String NEXT_DUE_MONTHS = "next_due_months";

    /** All items in print order. */
    public List<Item> items() {
        return groups.stream().flatMap(g -> g.items().stream()).toList();
    }

    /** The item with this number. */
    public Optional<Item> item(String no) {
        return items().stream().filter(i -> i.no().equals(no)).findFirst();
    }

    /** The computation with this id. */
    public Optional<Computation> computation(String id) {
        return computations.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The table with this key. */
    public Optional<LimitTable> table(String key) {
        return tables.stream().filter(t -> t.key().equals(key)).findFirst();
    }

    /** True when a computation needs Java of the plugin, so that the frozen text alone cannot judge. */
    public boolean needsPlugin() {
        return computations.stream().anyMatch(Computation::java);
    }

    /**
     * Everything that could not be checked against the regulation, as places such as {@code item 5.1},
     * {@code table rope_discard}, {@code parameter x}, {@code next due periodic, rule 2}.
     */
    public List<String> unconfirmed() {
        return unconfirmedPlaces().stream().map(UnconfirmedPlace::place).toList();
    }

    /** The same places with what stands there, so that an expert can look it up and correct it. */
    public List<UnconfirmedPlace> unconfirmedPlaces() {
        return UnconfirmedPlaces.of(this);
    }

    /**
     * What loads and judges but looks wrong: ranges of a table that overlap or leave a gap, a lower bound above its upper
     * bound. The contract of plugins wants none; an old edition may have some.
     */
    public List<String> doubts() {
        return new TableReview(this).doubts();
    }

    /** The row table with this key. */
    public Optional<RowTable> rowTable(String key) {
        return rowTables.stream().filter(r -> r.key().equals(key)).findFirst();
    }

    /**
     * The definition for form renderers and REST, JSON-ready (Map, List, String, Number, Boolean, null). Texts are
     * {@code {zh, en}}, units {@code {key, zh, en}} or null, dates ISO strings, conditions strings of the expression
     * language:
     *
     * <pre>
     * {id, edition: {number, validFrom, validUntil}, sha256, needsPlugin, title, kind: {code, zh, en}, letter,
     *  reportLetters, categories: [code], variants: [option], whoMayInspect,
     *  regulation: {documents: [{zh, en, from, until, limits, appliesWhen, unconfirmed}], itemEdition, confidence},
     *  parameters: [field], facts: [field], checks: [{zh, en, that, severity: error|warning}],
     *  rowTables: [{key, label, minRows, maxRows, columns: [column], check, item, name, unconfirmed,
     *               verdicts: [{key, zh, en, verdict: pass|fail}], rules: [{when, verdict, note, unconfirmed}],
     *               counter, total}],
     *  groups: [{zh, en, items: [item]}],
     *  tables: [{key, label, columns: [{key, label, unit, match}], rows: [{key, label, cells: [string], cellTexts: [text]}],
     *            note,
     *            unconfirmed}],
     *  computations: [{id, name, formula, unit, check, java, internal, unconfirmed,
     *                  inputs: [{name, label, unit, source: entered|expression|item|measured|rows|table, from}]}],
     *  results: {pass: text, fail: text, na: text}, grades, failingGrade,
     *  conclusions: [{key, zh, en, verdict: pass|fail, conditional, reinspection}],
     *  dues: [{key, label, precision: month|day, binding, periods: [{rule, unconfirmed, since, until}]}],
     *  report: {title, cover: [option], signatures: [option], attachments: [text], notices: [text],
     *           charts: [{key, zh, en, kind: line|bar}], certificate: {title, text, fields: [option]} or absent},
     *  unconfirmed: [string], unconfirmedPlaces: [{place, zh, en}]}
     *
     * option: {key, zh, en}
     * field:  {key, zh, en, type: string|number|integer|date|enum|boolean, unit, min, max, options: [option],
     *          required, requiredWhen, default, note, unconfirmed}
     * column: a field, and {computed: expression|null, limits: [{zh, en, condition, unconfirmed}]}; a computed column is
     *         not entered
     * item:   {no, zh, en, requirement, kind: {code, zh, en}, class: {code, zh, en}, unit, since, until, appliesWhen,
     *          appliesNote, computedBy, unconfirmed,
     *          resultInput,      true when the inspector chooses 符合/不符合/无此项 (all items that are not graded)
     *          resultOptional,   true when the result follows from the measured values alone
     *          gradeInput, grades: [number],   for graded items; result "na" is still allowed
     *          signatureInput,   true when signedBy and signedOn are needed
     *          values: [{key, zh, en, unit, optional, requiredInput,
     *                    limits: [{zh, en, when: option|null, condition, unconfirmed}]}],
     *          choices: [{key, zh, en, options: [option], optional}]}
     * </pre>
     *
     * <p>A record answers with {@code items[no].measured[values.key]}, {@code .required[values.key]} when
     * {@code requiredInput}, and {@code .choices[choices.key] = option.key}.
     */
    public Map<String, Object> toModel() {
        return DefinitionModel.of(this);
    }
}
