package org.tejian.reports.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tejian.reports.Chart;

/** Paints a chart in memory; needs no screen. */
public final class ChartPainter {

    private static final int WIDTH = 1_700;
    private static final int HEIGHT = 800;
    private static final double SIZE = 30;
    private static final double SMALL = 26;
    private static final double LEFT = 130;
    private static final double RIGHT = 40;
    private static final double TOP = 90;
    private static final Color[] COLOURS = {
        new Color(0x16, 0x68, 0xB8),
        new Color(0x2E, 0x8B, 0x57),
        new Color(0xB8, 0x6E, 0x16),
        new Color(0x6A, 0x4C, 0x9C),
        new Color(0x55, 0x55, 0x55),
        new Color(0x0E, 0x8A, 0x8A)
    };
    private static final Color LIMIT = new Color(0xC0, 0x00, 0x00);
    private static final Color GRID = new Color(0xDD, 0xDD, 0xDD);
    private static final BasicStroke LINE = new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke THIN = new BasicStroke(2);
    private static final BasicStroke DASHED =
            new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {18, 10}, 0);

    private final Chart chart;
    private final ChartScale scale;
    private final Graphics2D graphics;
    private final TextPainter text;
    private final boolean slanted;
    private final double bottom;

    private ChartPainter(Chart chart, Graphics2D graphics, TextPainter text) {
        this.chart = chart;
        this.scale = ChartScale.of(chart);
        this.graphics = graphics;
        this.text = text;
        this.slanted = widestLabel() > slot() * 0.9 && chart.labels().size() > 1;
        this.bottom = HEIGHT - (slanted ? 190 : 110);
    }

    /** The PNG of a chart that can be drawn. */
    public static byte[] png(Chart chart) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        try (TextPainter text = new TextPainter(graphics)) {
            new ChartPainter(chart, graphics, text).paint();
        } finally {
            graphics.dispose();
        }
        return Png.bytes(image);
    }

    private void paint() {
        grid();
        points();
        for (int i = 0; i < chart.series().size(); i++) {
            if (chart.kind() == Chart.Kind.BAR) {
                bars(i);
            } else {
                line(i);
            }
        }
        chart.limit().ifPresent(limit -> limit(limit.values()));
        graphics.setStroke(THIN);
        graphics.setColor(Color.BLACK);
        graphics.draw(new Line2D.Double(LEFT, TOP, LEFT, bottom));
        graphics.draw(new Line2D.Double(LEFT, bottom, WIDTH - RIGHT, bottom));
        legend();
    }

    private void grid() {
        graphics.setStroke(THIN);
        for (int i = 0; i <= scale.steps(); i++) {
            BigDecimal value = scale.line(i);
            double y = y(value);
            graphics.setColor(GRID);
            graphics.draw(new Line2D.Double(LEFT, y, WIDTH - RIGHT, y));
            graphics.setColor(Color.BLACK);
            text.right(number(value), LEFT - 14, y + SMALL * 0.36, SMALL);
        }
        text.draw(chart.yTitle(), 20, 44, SIZE);
        text.centred(chart.xTitle(), (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 22, SIZE);
    }

    private static String number(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** As many names of points as fit beside each other. */
    private void points() {
        double needed = slanted ? SMALL * 1.7 : 1;
        int every = Math.max(1, (int) Math.ceil(needed / slot()));
        graphics.setColor(Color.BLACK);
        for (int i = 0; i < chart.labels().size(); i += every) {
            graphics.draw(new Line2D.Double(x(i), bottom, x(i), bottom + 8));
            String label = shortened(chart.labels().get(i));
            if (slanted) {
                text.slanted(label, x(i) + SMALL * 0.4, bottom + SMALL * 1.2, SMALL);
            } else {
                text.centred(label, x(i), bottom + SMALL * 1.5, SMALL);
            }
        }
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= 10
                ? label
                : label.substring(0, label.offsetByCodePoints(0, 9)) + "…";
    }

    private double widestLabel() {
        return chart.labels().stream()
                .mapToDouble(label -> text.width(shortened(label), SMALL))
                .max()
                .orElse(0);
    }

    private void bars(int index) {
        double group = slot() * 0.7;
        double width = group / chart.series().size();
        graphics.setColor(colour(index));
        List<Optional<BigDecimal>> values = chart.series().get(index).values();
        double zero = y(BigDecimal.ZERO);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isPresent()) {
                double y = y(values.get(i).get());
                double left = x(i) - group / 2 + index * width;
                graphics.fill(new Rectangle2D.Double(left, Math.min(y, zero), width * 0.92, Math.abs(zero - y)));
            }
        }
    }

    private void line(int index) {
        List<Optional<BigDecimal>> values = chart.series().get(index).values();
        graphics.setColor(colour(index));
        graphics.setStroke(LINE);
        graphics.draw(path(values));
        if (values.size() <= 120) {
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i).isPresent()) {
                    graphics.fill(marker(index, x(i), y(values.get(i).get())));
                }
            }
        }
    }

    /** A gap where a value is missing. */
    private Path2D path(List<Optional<BigDecimal>> values) {
        Path2D path = new Path2D.Double();
        boolean drawing = false;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isEmpty()) {
                drawing = false;
            } else if (drawing) {
                path.lineTo(x(i), y(values.get(i).get()));
            } else {
                path.moveTo(x(i), y(values.get(i).get()));
                drawing = true;
            }
        }
        return path;
    }

    /** Series can be told apart without colour. */
    private static Shape marker(int index, double x, double y) {
        return switch (index % 3) {
            case 0 -> new Ellipse2D.Double(x - 9, y - 9, 18, 18);
            case 1 -> new Rectangle2D.Double(x - 8, y - 8, 16, 16);
            default -> {
                Path2D triangle = new Path2D.Double();
                triangle.moveTo(x, y - 11);
                triangle.lineTo(x + 10, y + 8);
                triangle.lineTo(x - 10, y + 8);
                triangle.closePath();
                yield triangle;
            }
        };
    }

    private void limit(List<Optional<BigDecimal>> values) {
        graphics.setColor(LIMIT);
        graphics.setStroke(DASHED);
        boolean same = values.stream().distinct().count() == 1 && values.get(0).isPresent();
        if (same) {
            double y = y(values.get(0).orElseThrow());
            graphics.draw(new Line2D.Double(LEFT, y, WIDTH - RIGHT, y));
        } else {
            graphics.draw(path(values));
        }
    }

    private void legend() {
        double x = WIDTH - RIGHT;
        if (chart.limit().isPresent()) {
            x = entry(x, chart.limit().get().name(), LIMIT, DASHED, -1);
        }
        for (int i = chart.series().size() - 1; i >= 0; i--) {
            x = entry(x, chart.series().get(i).name(), colour(i), LINE, i);
        }
    }

    /** One entry of the legend, ending at x; gives where the next one ends. */
    private double entry(double x, String name, Color colour, BasicStroke stroke, int series) {
        double start = x - text.width(name, SMALL);
        graphics.setColor(Color.BLACK);
        text.draw(name, start, 44, SMALL);
        graphics.setColor(colour);
        graphics.setStroke(stroke);
        if (series >= 0 && chart.kind() == Chart.Kind.BAR) {
            graphics.fill(new Rectangle2D.Double(start - 50, 24, 36, 22));
        } else {
            graphics.draw(new Line2D.Double(start - 80, 35, start - 14, 35));
            if (series >= 0) {
                graphics.fill(marker(series, start - 47, 35));
            }
        }
        return start - 120;
    }

    private static Color colour(int index) {
        return COLOURS[index % COLOURS.length];
    }

    private double slot() {
        return (WIDTH - RIGHT - LEFT) / chart.labels().size();
    }

    private double x(int index) {
        return LEFT + slot() * (index + 0.5);
    }

    private double y(BigDecimal value) {
        return bottom - scale.place(value) * (bottom - TOP);
    }
}
