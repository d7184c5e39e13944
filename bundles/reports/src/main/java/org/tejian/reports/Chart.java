package org.tejian.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tejian.refusal.Refusal;
import org.tejian.reports.internal.ChartPainter;
import org.tejian.reports.internal.Png;

/**
 * A chart as an engineer draws it: values over named points, with the titles of the axes and a limit as a dashed red line.
 * Made for a print of the page's width; lettered in the font of the reports, so that it looks the same on every machine.
 *
 * @param kind lines with markers, or bars
 * @param xTitle below the horizontal axis, with the unit
 * @param yTitle above the vertical axis, with the unit
 * @param labels the points, 1 to {@value #MAX_POINTS}; labels that would overlap are left out in the picture
 * @param series 1 to {@value #MAX_SERIES} series of values, one value for each point or none
 * @param limit the limit at each point
 */
public record Chart(
        Kind kind, String xTitle, String yTitle, List<String> labels, List<Series> series, Optional<Series> limit) {

    /** The most points of a chart. */
    public static final int MAX_POINTS = 2_000;

    /** The most series of a chart. */
    public static final int MAX_SERIES = 6;

    private static final int MAX_CHARS = 60;

    /** How the values are drawn. */
    public enum Kind {
        LINE,
        BAR
    }

    /**
     * Values over the points.
     *
     * @param name for the legend
     * @param values empty where there is none
     */
    public record Series(String name, List<Optional<BigDecimal>> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /** Refuses what cannot be drawn with {@link ReportsError#CHART_ILLEGAL}. */
    public Chart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        boolean sizes = !labels.isEmpty()
                && labels.size() <= MAX_POINTS
                && !series.isEmpty()
                && series.size() <= MAX_SERIES
                && xTitle.length() <= MAX_CHARS
                && yTitle.length() <= MAX_CHARS;
        int points = labels.size();
        boolean shapes = series.stream().allMatch(s -> s.values().size() == points)
                && limit.map(l -> l.values().size() == points).orElse(true);
        boolean anything = series.stream().anyMatch(s -> s.values().stream().anyMatch(Optional::isPresent));
        if (!sizes || !shapes || !anything) {
            throw new Refusal(ReportsError.CHART_ILLEGAL, points, series.size());
        }
    }

    /** The picture as PNG; the same chart gives the same bytes. */
    public byte[] png() {
        return ChartPainter.png(this);
    }

    /** The picture as {@code data:image/png;base64,...}, for {@code <img class="chart" src>}. */
    public String dataUri() {
        return Png.dataUri(png());
    }
}
