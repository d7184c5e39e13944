package org.tejian.registration.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tejian.archive.CatalogueEntry;
import org.tejian.archive.Device;
import org.tejian.directory.Organisation;
import org.tejian.directory.Region;
import org.tejian.reports.RenderedReport;
import org.tejian.reports.ReportRenderer;
import org.tejian.reports.ReportTemplate;

/** The use registration certificate 特种设备使用登记证 on paper. */
public final class CertificatePaper {

    private static final ReportTemplate TEMPLATE = new ReportTemplate("registration/certificate.ftlh", template());

    private final ReportRenderer renderer;
    private final String publicAddress;

    public CertificatePaper(ReportRenderer renderer, String publicAddress) {
        this.renderer = renderer;
        this.publicAddress = publicAddress;
    }

    /** Who and what a certificate names. */
    public record Subject(
            Device device,
            CatalogueEntry category,
            CatalogueEntry variety,
            Region county,
            Organisation useUnit,
            Organisation authority) {}

    /** The certificate as PDF; the same facts give the same bytes. */
    public RenderedReport print(Subject subject, String certificateNumber, LocalDate day) {
        Device device = subject.device();
        return renderer.render(
                TEMPLATE,
                Map.of(
                        "title",
                        "特种设备使用登记证",
                        "issuedAt",
                        day,
                        "issuer",
                        subject.authority().name(),
                        "certificateNumber",
                        certificateNumber,
                        "authority",
                        subject.authority().name(),
                        "verifyUrl",
                        publicAddress + "/verify/device/" + device.registrationCode(),
                        "facts",
                        facts(subject)));
    }

    private static List<Map<String, String>> facts(Subject subject) {
        Device device = subject.device();
        List<Map<String, String>> facts = new ArrayList<>();
        fact(facts, "使用单位名称", subject.useUnit().name());
        fact(facts, "设备使用地点", subject.county().nameZh() + " " + device.place());
        fact(facts, "设备种类", subject.category().nameZh());
        fact(facts, "设备品种", subject.variety().nameZh());
        fact(facts, "产品名称", device.name());
        fact(facts, "设备注册代码", device.registrationCode().value());
        device.deviceCode().ifPresent(code -> fact(facts, "设备代码", code.value()));
        fact(facts, "制造单位名称", device.manufacturer());
        fact(facts, "产品编号", device.productNumber());
        fact(facts, "型号", device.model());
        fact(facts, "单位内编号", device.internalNumber());
        device.inspection().ifPresent(inspection -> {
            fact(facts, "检验报告编号", inspection.reportNumber());
            inspection
                    .nextDue()
                    .ifPresent(due -> fact(facts, "下次检验日期", due.getYear() + "年" + due.getMonthValue() + "月"));
        });
        return facts;
    }

    private static void fact(List<Map<String, String>> facts, String label, String value) {
        facts.add(Map.of("label", label, "value", value.isBlank() ? "/" : value));
    }

    private static String template() {
        try (InputStream text = CertificatePaper.class.getResourceAsStream("certificate.ftlh")) {
            if (text == null) {
                throw new IllegalStateException("certificate.ftlh is missing in the bundle");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
