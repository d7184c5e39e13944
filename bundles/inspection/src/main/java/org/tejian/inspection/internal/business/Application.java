package org.tejian.inspection.internal.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Organisations;
import org.tejian.directory.Role;
import org.tejian.inspection.DeviceRef;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.NewRequest;
import org.tejian.inspection.Product;
import org.tejian.inspection.ProductRef;
import org.tejian.inspection.Subject;
import org.tejian.inspection.internal.rule.Admission;
import org.tejian.inspection.internal.rule.Applicability;
import org.tejian.inspection.internal.rule.ChinaTime;
import org.tejian.inspection.internal.rule.ProductAdmission;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.Option;
import org.tejian.refusal.Refusal;
import org.tejian.refusal.Refusal.Detail;

/** What is checked when an inspection is applied for. */
final class Application {

    private static final int MOST_OF_CONTACT = 200;
    private static final int MOST_OF_KIND = 50;
    private static final int MOST_YEARS_AHEAD = 2;

    private final DeviceArchive archive;
    private final Organisations organisations;
    private final ChinaTime time;

    Application(DeviceArchive archive, Organisations organisations, ChinaTime time) {
        this.archive = archive;
        this.organisations = organisations;
        this.time = time;
    }

    /** @throws Refusal {@link InspectionError#REQUEST_CONTENT}, {@link InspectionError#AGENCY_UNKNOWN} */
    void refuseNonsense(NewRequest content) {
        List<Detail> details = new ArrayList<>();
        tooLong("contact", content.contact(), MOST_OF_CONTACT).ifPresent(details::add);
        tooLong("remark", content.remark(), Texts.MOST).ifPresent(details::add);
        tooLong("inspectionKind", content.inspectionKind(), MOST_OF_KIND).ifPresent(details::add);
        content.wishedOn()
                .filter(day ->
                        day.isBefore(time.today()) || day.isAfter(time.today().plusYears(MOST_YEARS_AHEAD)))
                .ifPresent(day ->
                        details.add(new Detail("wishedOn", "须为今天至两年之内的日期", "is a day from today, within two years")));
        if (!details.isEmpty()) {
            throw new Refusal(InspectionError.REQUEST_CONTENT, details);
        }
        boolean agency = organisations
                .find(content.agencyId())
                .map(Organisation::kind)
                .filter(OrganisationKind.INSPECTION_AGENCY::equals)
                .isPresent();
        if (!agency) {
            throw new Refusal(InspectionError.AGENCY_UNKNOWN, name(content.agencyId()));
        }
    }

    /**
     * What was applied for, checked.
     *
     * @param role the role in which the caller applies
     * @param content the content, with the kind of the type where none was given
     * @param subject the device or product as it is now
     */
    record Applied(Role role, NewRequest content, Subject subject) {}

    /**
     * Checks an application.
     *
     * @throws Refusal {@link ArchiveError#DEVICE_UNKNOWN} for somebody else's device,
     *     {@link InspectionError#DEVICE_OUT_OF_LIFE}, {@link InspectionError#TYPE_NOT_FOR_DEVICE},
     *     {@link InspectionError#TYPE_NEEDS_DEVICE}, {@link InspectionError#PRODUCT_UNIT_UNKNOWN},
     *     {@link InspectionError#VARIANT_UNKNOWN}
     */
    Applied check(Caller caller, NewRequest content, InspectionDefinition type) {
        return content.product()
                .map(product -> ofProduct(caller, content, product, type))
                .orElseGet(() -> ofDevice(caller, content, type));
    }

    private Applied ofDevice(Caller caller, NewRequest content, InspectionDefinition type) {
        Device device = archive.require(caller, content.deviceId().orElseThrow());
        Role role = applicant(caller, device, content);
        new Admission(device, type.kind(), type.title().zh(), content.variant()).requireInLife();
        requireApplicable(device.catalogueCode(), device.name(), type);
        requireVariant(content, type);
        return new Applied(role, checked(content, type), ref(device));
    }

    private Applied ofProduct(Caller caller, NewRequest content, Product product, InspectionDefinition type) {
        Organisation unit = organisations
                .find(product.unitId())
                .filter(found -> found.kind() == OrganisationKind.UNIT)
                .orElseThrow(() -> new Refusal(InspectionError.PRODUCT_UNIT_UNKNOWN, name(product.unitId())));
        Role role = applicant(caller, unit, content);
        requireVariant(content, type);
        requireAdmits(product, content.variant(), type);
        return new Applied(
                role, checked(content, type), new ProductRef(product, unit.name(), unit.address(), unit.region()));
    }

    /** The role in which the caller applies for that device: its use unit, its construction unit, or the agency itself. */
    private static Role applicant(Caller caller, Device device, NewRequest content) {
        UUID own = caller.organisation().id();
        if (caller.is(Role.USE_UNIT_MANAGER) && device.useUnitId().equals(own)) {
            return Role.USE_UNIT_MANAGER;
        }
        if (caller.is(Role.CONSTRUCTION_UNIT)
                && device.constructionUnitId().filter(own::equals).isPresent()) {
            return Role.CONSTRUCTION_UNIT;
        }
        return receptionist(caller, content)
                .orElseThrow(() ->
                        new Refusal(ArchiveError.DEVICE_UNKNOWN, device.id().toString()));
    }

    /** A maker has no role of its own in the province's list: whoever may act for the unit applies for its products. */
    private Role applicant(Caller caller, Organisation unit, NewRequest content) {
        boolean own = unit.id().equals(caller.organisation().id());
        if (own && caller.is(Role.USE_UNIT_MANAGER)) {
            return Role.USE_UNIT_MANAGER;
        }
        if (own && caller.is(Role.CONSTRUCTION_UNIT)) {
            return Role.CONSTRUCTION_UNIT;
        }
        return receptionist(caller, content)
                .orElseThrow(() -> new Refusal(InspectionError.PRODUCT_UNIT_UNKNOWN, unit.name()));
    }

    private static Optional<Role> receptionist(Caller caller, NewRequest content) {
        return caller.is(Role.AGENCY_RECEPTIONIST)
                        && content.agencyId().equals(caller.organisation().id())
                ? Optional.of(Role.AGENCY_RECEPTIONIST)
                : Optional.empty();
    }

    private static NewRequest checked(NewRequest content, InspectionDefinition type) {
        return new NewRequest(
                content.deviceId(),
                content.product(),
                content.typeId(),
                content.variant(),
                content.inspectionKind().isBlank()
                        ? type.kind().text().zh()
                        : content.inspectionKind().strip(),
                content.agencyId(),
                content.wishedOn(),
                content.contact().strip(),
                content.remark().strip());
    }

    /** @throws Refusal {@link InspectionError#TYPE_NOT_FOR_DEVICE} */
    static void requireApplicable(String catalogueCode, String name, InspectionDefinition type) {
        if (!Applicability.covers(type.categories(), type.kind(), catalogueCode)) {
            throw new Refusal(InspectionError.TYPE_NOT_FOR_DEVICE, type.title().zh(), name, catalogueCode);
        }
    }

    /** @throws Refusal {@link InspectionError#TYPE_NOT_FOR_DEVICE}, {@link InspectionError#TYPE_NEEDS_DEVICE} */
    static void requireAdmits(Product product, Optional<String> variant, InspectionDefinition type) {
        requireApplicable(product.catalogueCode(), product.name(), type);
        if (!ProductAdmission.admits(type.kind(), product.catalogueCode(), variant)) {
            throw new Refusal(InspectionError.TYPE_NEEDS_DEVICE, type.title().zh());
        }
    }

    /** @throws Refusal {@link InspectionError#VARIANT_UNKNOWN} */
    static void requireVariant(NewRequest content, InspectionDefinition type) {
        List<String> keys = type.variants().stream().map(Option::key).toList();
        boolean fits = content.variant().map(keys::contains).orElse(keys.isEmpty());
        if (!fits) {
            throw new Refusal(
                    InspectionError.VARIANT_UNKNOWN,
                    content.variant().orElse(""),
                    type.title().zh(),
                    keys.stream().collect(Collectors.joining("、")));
        }
    }

    private static Optional<Detail> tooLong(String field, String text, int most) {
        return text.length() <= most
                ? Optional.empty()
                : Optional.of(new Detail(field, "最多 " + most + " 个字符", "has at most " + most + " characters"));
    }

    private static DeviceRef ref(Device device) {
        return new DeviceRef(
                device.id(),
                device.registrationCode(),
                device.name(),
                device.place(),
                device.region(),
                device.useUnitId(),
                device.constructionUnitId(),
                device.maintenanceUnitId());
    }

    private String name(UUID organisationId) {
        return organisations.find(organisationId).map(Organisation::name).orElse(organisationId.toString());
    }
}
