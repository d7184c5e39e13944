package org.tejian.reports.internal;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tejian.reports.QrCode;
import org.tejian.reports.Seal;

/** The functions every template has. They are pure: the same arguments give the same text. */
final class TemplateFunctions {

    private TemplateFunctions() {}

    /** For the PDF: the pictures themselves. */
    static Map<String, TemplateMethodModelEx> painting() {
        return Map.of(
                "qrCode",
                arguments -> new QrCode(text("qrCode", arguments, 0, 1)).dataUri(),
                "seal",
                arguments -> new Seal(text("seal", arguments, 0, 2), text("seal", arguments, 1, 2)).dataUri(),
                "chart",
                arguments -> ChartArgument.chart(arguments).dataUri(),
                "chineseDate",
                TemplateFunctions::chineseDate);
    }

    /** For golden texts: a picture is a short line that says what it would show. */
    static Map<String, TemplateMethodModelEx> naming() {
        return Map.of(
                "qrCode",
                arguments -> "qrCode:" + new QrCode(text("qrCode", arguments, 0, 1)).text(),
                "seal",
                arguments -> {
                    Seal seal = new Seal(text("seal", arguments, 0, 2), text("seal", arguments, 1, 2));
                    return "seal:" + seal.organisation() + "/" + seal.purpose();
                },
                "chart",
                arguments -> "chart:" + ChartArgument.chart(arguments).yTitle(),
                "chineseDate",
                TemplateFunctions::chineseDate);
    }

    private static Object chineseDate(List<?> arguments) throws TemplateModelException {
        String iso = text("chineseDate", arguments, 0, 1);
        LocalDate date = DocumentFacts.instant(iso)
                .map(instant -> LocalDate.ofInstant(instant, DocumentFacts.CHINA))
                .orElseThrow(() -> new TemplateModelException("chineseDate: \"" + iso + "\" is not an ISO date"));
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private static String text(String function, List<?> arguments, int index, int count) throws TemplateModelException {
        if (arguments.size() != count || !(arguments.get(index) instanceof TemplateScalarModel scalar)) {
            throw new TemplateModelException(function + " takes " + count + " text(s)");
        }
        return scalar.getAsString();
    }
}
