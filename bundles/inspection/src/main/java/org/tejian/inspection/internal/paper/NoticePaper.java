package org.tejian.inspection.internal.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.inspection.NoticeItem;
import org.tejian.inspection.OpinionNotice;
import org.tejian.reports.RenderedReport;
import org.tejian.reports.ReportRenderer;
import org.tejian.reports.ReportTemplate;

/** Draws an opinion notice 检验意见通知书. */
@Component(service = NoticePaper.class)
public final class NoticePaper {

    private static final String TEMPLATE = "opinion-notice.ftlh";

    private final ReportRenderer renderer;
    private final Organisations organisations;

    @Activate
    public NoticePaper(@Reference ReportRenderer renderer, @Reference Organisations organisations) {
        this.renderer = renderer;
        this.organisations = organisations;
    }

    /** The file of a notice; its digest is not looked at. */
    public RenderedReport draw(OpinionNotice notice) {
        Map<String, Object> model = new LinkedHashMap<>();
        String agency = name(notice.agencyId());
        model.put("title", "特种设备检验意见通知书");
        model.put("issuedAt", notice.issuedAt());
        model.put("issuer", agency);
        model.put("number", notice.number());
        model.put("agency", agency);
        model.put("unit", name(notice.subject().unitId()));
        model.put(
                "contractor",
                notice.subject().constructionUnitId().map(this::name).orElse("/"));
        model.put("device", notice.subject().name());
        model.put("registrationCode", notice.subject().number());
        model.put("place", notice.subject().place());
        model.put("type", notice.typeTitle());
        model.put("items", items(notice.items()));
        model.put("remarks", notice.remarks());
        model.put("dueBy", notice.dueBy());
        model.put("inspector", notice.issuedBy().name());
        return renderer.render(new ReportTemplate(TEMPLATE, template()), model);
    }

    private static List<Map<String, String>> items(List<NoticeItem> items) {
        return items.stream()
                .map(item -> Map.of(
                        "no", item.no(),
                        "name", item.name().zh(),
                        "class", item.itemClass(),
                        "remark", item.remark()))
                .toList();
    }

    private String name(UUID organisationId) {
        return organisations.find(organisationId).map(Organisation::name).orElse("/");
    }

    private static String template() {
        try (InputStream in = NoticePaper.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) {
                throw new IllegalStateException(TEMPLATE + " is missing from the bundle");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TEMPLATE, e);
        }
    }
}
