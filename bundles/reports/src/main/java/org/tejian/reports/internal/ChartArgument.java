package org.tejian.reports.internal;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tejian.reports.Chart;

/** Reads the map that a template hands to {@code chart}. */
final class ChartArgument {

    private ChartArgument() {}

    static Chart chart(List<?> arguments) throws TemplateModelException {
        if (arguments.size() != 1
                || !(arguments.get(0) instanceof TemplateModel model)
                || !(DeepUnwrap.unwrap(model) instanceof Map<?, ?> map)) {
            throw new TemplateModelException("chart takes one map: kind, xLabel, yLabel, labels, series, limit");
        }
        List<Chart.Series> series = new ArrayList<>();
        for (Object element : list(map.get("series"))) {
            series(element).ifPresent(series::add);
        }
        return new Chart(
                "bar".equals(map.get("kind")) ? Chart.Kind.BAR : Chart.Kind.LINE,
                text(map.get("xLabel")),
                text(map.get("yLabel")),
                list(map.get("labels")).stream().map(ChartArgument::text).toList(),
                series,
                series(map.get("limit")));
    }

    private static Optional<Chart.Series> series(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return Optional.empty();
        }
        List<Optional<BigDecimal>> values = new ArrayList<>();
        for (Object number : list(map.get("values"))) {
            values.add(
                    number instanceof Number known ? Optional.of(new BigDecimal(known.toString())) : Optional.empty());
        }
        return Optional.of(new Chart.Series(text(map.get("name")), values));
    }

    private static List<@Nullable Object> list(@Nullable Object value) {
        return value instanceof List<?> list ? new ArrayList<>(list) : List.of();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
