package org.tejian.reports;

import java.util.Map;

/**
 * Turns a template and a model into a PDF/A-2u file with embedded Chinese fonts. An OSGi service; plain tests take
 * {@link StandardReportRenderer#create()}. Safe for use by many threads.
 *
 * <p><b>Same input, same bytes.</b> Nothing of the machine, the clock or chance enters the file: its dates are the
 * model's {@code issuedAt}, its identifier follows from its content.
 *
 * <p><b>The model</b> holds maps with string keys, iterables, strings, numbers, booleans, enums (as their name), {@code
 * java.time} values (as ISO text) and {@code Optional}; null is "missing". Anything else is refused: no Java object
 * reaches a template. Read by the renderer itself:
 *
 * <ul>
 *   <li>{@code title} (required): the document's title, shown by PDF readers
 *   <li>{@code issuedAt} (required): {@code Instant}, {@code OffsetDateTime}, {@code ZonedDateTime}, {@code LocalDate}
 *       (midnight in China) or the ISO text of one of them; the document's creation date
 *   <li>{@code issuer} (optional): the organisation that issues the document, its author
 * </ul>
 *
 * <p><b>What a template may use</b> besides its model and its own includes: the stylesheet {@code <style><#include
 * "tejian.css"></style>}, the layout macros {@code <#import "tejian.ftlh" as t>}, and the functions {@code
 * qrCode(text)} and {@code seal(organisation, purpose)} and {@code
 * chart(chart)} (data URIs for {@code <img src>}; a chart is {@code {kind: line|bar, xLabel, yLabel, labels, series: [{name,
 * values}], limit: {name, values}}}, see {@link Chart}) and {@code chineseDate(date)} (2026年3月5日). Images are data URIs of PNG or JPEG; no template reads a file or an address.
 */
public interface ReportRenderer {

    /**
     * Renders the report.
     *
     * @throws org.tejian.refusal.Refusal {@link ReportsError#TEMPLATE_FAILED} naming template and line,
     *     {@link ReportsError#MARKUP_ILLEGAL} when the outcome is not well-formed, {@link ReportsError#RENDERING_EXCEEDED}
     *     past the bounds of size or time, {@link ReportsError#MODEL_INCOMPLETE}, {@link ReportsError#MODEL_ILLEGAL},
     *     {@link ReportsError#RESOURCE_REFUSED}
     */
    RenderedReport render(ReportTemplate template, Map<String, ?> model);

    /**
     * Only the first half: the XHTML text, for golden files.
     *
     * @throws org.tejian.refusal.Refusal as {@link #render}
     */
    String renderHtml(ReportTemplate template, Map<String, ?> model);
}
