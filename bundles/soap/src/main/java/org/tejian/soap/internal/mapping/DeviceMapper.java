package org.tejian.soap.internal.mapping;

import org.tejian.archive.Device;
import org.tejian.archive.Device.InspectionFacts;
import org.tejian.archive.DeviceCode;
import org.tejian.soap.internal.contract.DeviceFileXml;
import org.tejian.soap.internal.contract.LastInspectionXml;

/** Devices in the contract. */
public final class DeviceMapper {

    private DeviceMapper() {}

    public static DeviceFileXml device(Device device, Naming naming) {
        DeviceFileXml xml = new DeviceFileXml();
        xml.setId(device.id().toString());
        xml.setRegistrationCode(device.registrationCode().value());
        xml.setDeviceCode(device.deviceCode().map(DeviceCode::value).orElse(null));
        xml.setCertificateNumber(device.certificateNumber().orElse(null));
        xml.setCatalogueCode(device.catalogueCode());
        xml.setName(device.name());
        xml.setInternalNumber(device.internalNumber());
        xml.setState(
                Values.coded(device.state(), device.state().zh(), device.state().en()));
        xml.setRegion(device.region().value());
        xml.setPlace(device.place());
        xml.setUseUnit(naming.organisation(device.useUnitId()));
        xml.setConstructionUnit(naming.organisation(device.constructionUnitId()));
        xml.setMaintenanceUnit(naming.organisation(device.maintenanceUnitId()));
        xml.setManufacturer(device.manufacturer());
        xml.setModel(device.model());
        xml.setProductNumber(device.productNumber());
        xml.setManufacturedOn(device.manufacturedOn().orElse(null));
        xml.getParameter().addAll(Values.list(device.parameters()));
        xml.setSupervisionPassedOn(device.supervisionPassedOn().orElse(null));
        xml.setLastInspection(
                device.inspection().map(facts -> inspection(facts, naming)).orElse(null));
        return xml;
    }

    private static LastInspectionXml inspection(InspectionFacts facts, Naming naming) {
        LastInspectionXml xml = new LastInspectionXml();
        xml.setReportNumber(facts.reportNumber());
        xml.setTypeId(facts.typeId());
        xml.setInspectedOn(facts.inspectedOn());
        xml.setConclusion(facts.conclusion());
        xml.setPassed(facts.passed());
        xml.setNextDue(facts.nextDue().orElse(null));
        xml.setAgency(naming.organisation(facts.agencyId()));
        return xml;
    }
}
