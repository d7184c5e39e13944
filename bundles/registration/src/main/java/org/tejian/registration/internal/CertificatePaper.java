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
import org.tejian.directory.PublicAddress;
import org.tejian.directory.Region;
import org.tejian.reports.RenderedReport;
import org.tejian.reports.ReportRenderer;
import org.tejian.reports.ReportTemplate;

/** The papers of a use registration: certificate 使用登记证, mark 使用标志, proof of a change 变更证明. */
public final class CertificatePaper {

    private static final ReportTemplate TEMPLATE = template("certificate.ftlh");
    private static final ReportTemplate MARK = template("mark.ftlh");
    private static final ReportTemplate PROOF = template("proof.ftlh");

    private final ReportRenderer renderer;
    private final PublicAddress address;

    public CertificatePaper(ReportRenderer renderer, PublicAddress address) {
        this.renderer = renderer;
        this.address = address;
    }

    /**
     * Who and what a paper names.
     *
     * @param device the device, or the first of the list
     * @param listed the devices of a certificate by unit; empty for one of a single device
     */
    public record Subject(
            Device device,
            List<Device> listed,
            CatalogueEntry category,
            CatalogueEntry variety,
            Region county,
            Organisation useUnit,
            Organisation authority) {

        public Subject {
            listed = List.copyOf(listed);
        }
    }

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
                        address.of("/verify/device/" + device.registrationCode()),
                        "facts",
                        facts(subject),
                        "listed",
                        subject.listed().stream().map(CertificatePaper::row).toList()));
    }

    /** The mark to put up at the device, with the month of the next inspection. */
    public RenderedReport mark(Subject subject, String certificateNumber, LocalDate registeredOn) {
        Device device = subject.device();
        List<Map<String, String>> facts = new ArrayList<>();
        fact(facts, "使用登记证编号", certificateNumber);
        fact(facts, "使用单位", subject.useUnit().name());
        fact(facts, "设备品种", subject.variety().nameZh());
        fact(facts, "设备注册代码", device.registrationCode().value());
        fact(facts, "单位内编号", device.internalNumber());
        fact(facts, "使用地点", device.place());
        fact(facts, "登记机关", subject.authority().name());
        fact(
                facts,
                "检验报告编号",
                device.inspection().map(Device.InspectionFacts::reportNumber).orElse(""));
        return renderer.render(
                MARK,
                Map.of(
                        "title",
                        "特种设备使用标志",
                        "issuedAt",
                        registeredOn,
                        "issuer",
                        subject.authority().name(),
                        "verifyUrl",
                        address.of("/verify/device/" + device.registrationCode()),
                        "due",
                        device.inspection()
                                .flatMap(Device.InspectionFacts::nextDue)
                                .map(CertificatePaper::month)
                                .orElse("/"),
                        "facts",
                        facts));
    }

    /** The proof that a registration has ended for a move. */
    public RenderedReport proof(Subject subject, String certificateNumber, String destination, LocalDate day) {
        List<Map<String, String>> facts = facts(subject);
        fact(facts, "迁入地", destination);
        return renderer.render(
                PROOF,
                Map.of(
                        "title",
                        "特种设备使用登记证变更证明",
                        "issuedAt",
                        day,
                        "issuer",
                        subject.authority().name(),
                        "certificateNumber",
                        certificateNumber,
                        "authority",
                        subject.authority().name(),
                        "facts",
                        facts));
    }

    private static Map<String, String> row(Device device) {
        return Map.of(
                "code",
                device.registrationCode().value(),
                "name",
                device.name(),
                "product",
                device.productNumber(),
                "model",
                device.model(),
                "internal",
                device.internalNumber());
    }

    private static String month(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月";
    }

    private static List<Map<String, String>> facts(Subject subject) {
        Device device = subject.device();
        List<Map<String, String>> facts = new ArrayList<>();
        fact(facts, "使用单位名称", subject.useUnit().name());
        fact(facts, "设备使用地点", subject.county().nameZh() + " " + device.place());
        fact(facts, "设备种类", subject.category().nameZh());
        fact(facts, "设备品种", subject.variety().nameZh());
        fact(facts, "产品名称", device.name());
        if (!subject.listed().isEmpty()) {
            fact(facts, "设备数量", subject.listed().size() + "(见清单)");
            return facts;
        }
        fact(facts, "设备注册代码", device.registrationCode().value());
        device.deviceCode().ifPresent(code -> fact(facts, "设备代码", code.value()));
        fact(facts, "制造单位名称", device.manufacturer());
        fact(facts, "产品编号", device.productNumber());
        fact(facts, "型号", device.model());
        fact(facts, "单位内编号", device.internalNumber());
        device.inspection().ifPresent(inspection -> {
            fact(facts, "检验报告编号", inspection.reportNumber());
            inspection.nextDue().ifPresent(due -> fact(facts, "下次检验日期", month(due)));
        });
        return facts;
    }

    private static void fact(List<Map<String, String>> facts, String label, String value) {
        facts.add(Map.of("label", label, "value", value.isBlank() ? "/" : value));
    }

    private static ReportTemplate template(String name) {
        try (InputStream text = CertificatePaper.class.getResourceAsStream(name)) {
            if (text == null) {
                throw new IllegalStateException(name + " is missing in the bundle");
            }
            return new ReportTemplate("registration/" + name, new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
