package org.tejian.reports.internal;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tejian.reports.RenderedReport;
import org.tejian.reports.ReportRenderer;
import org.tejian.reports.ReportTemplate;

/** The renderer as a service, with the bounds and fonts an administrator set. */
@Component(configurationPid = "org.tejian.reports")
@Designate(ocd = ReportsSettings.class)
public final class ConfiguredReportRenderer implements ReportRenderer {

    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredReportRenderer.class);

    private final ReportRenderer renderer;

    @Activate
    public ConfiguredReportRenderer(ReportsSettings settings) {
        this.renderer = new PdfReportRenderer(
                new RenderBounds(
                        settings.html_max_chars(), Duration.ofSeconds(settings.timeout_seconds()), settings.parallel()),
                fonts(settings.fallback_fonts()));
    }

    @Override
    public RenderedReport render(ReportTemplate template, Map<String, ?> model) {
        return renderer.render(template, model);
    }

    @Override
    public String renderHtml(ReportTemplate template, Map<String, ?> model) {
        return renderer.renderHtml(template, model);
    }

    private static List<ReportFont> fonts(String[] files) {
        return Stream.of(files)
                // A .cfg file knows no lists, so one value may name several.
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .filter(file -> !file.isEmpty())
                .flatMap(file -> font(Path.of(file)).stream())
                .toList();
    }

    /** Without one font for rare characters reports are still made, and say which characters they lack. */
    private static Optional<ReportFont> font(Path file) {
        try {
            return Optional.of(new ReportFont(() -> Files.newInputStream(file)));
        } catch (UncheckedIOException e) {
            LOG.error("The font {} of org.tejian.reports.cfg cannot be used and is left out.", file, e);
            return Optional.empty();
        }
    }
}
