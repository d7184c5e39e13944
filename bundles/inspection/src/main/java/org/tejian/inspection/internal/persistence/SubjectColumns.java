package org.tejian.inspection.internal.persistence;

import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import org.tejian.archive.DeviceCode;
import org.tejian.archive.RegistrationCode;
import org.tejian.directory.RegionCode;
import org.tejian.inspection.DeviceRef;
import org.tejian.inspection.Product;
import org.tejian.inspection.ProductRef;
import org.tejian.inspection.Subject;

/**
 * The device or product as it was at the request; every row of an inspection carries it, because it decides who sees the
 * row. What is called the use unit is, of a product, the unit that answers for it.
 */
@Embeddable
class SubjectColumns {

    @Column(name = "device_id")
    private String deviceId;

    @Column(name = "registration_code")
    private String registrationCode;

    @Column(name = "device_name")
    private String name;

    @Column(name = "device_place")
    private String place;

    @Column(name = "region_code")
    private String regionCode;

    @Column(name = "use_unit_id")
    private String useUnitId;

    @Column(name = "construction_unit_id")
    private String constructionUnitId;

    @Column(name = "maintenance_unit_id")
    private String maintenanceUnitId;

    @Column(name = "product_number")
    private String productNumber;

    @Column(name = "product_unit")
    private String productUnit;

    @Column(name = "product_catalogue_code")
    private String productCatalogueCode;

    @Column(name = "product_batch")
    private Boolean productBatch;

    @Column(name = "product_quantity")
    private Integer productQuantity;

    @Column(name = "product_device_code")
    private String productDeviceCode;

    protected SubjectColumns() {}

    SubjectColumns(Subject subject) {
        this.name = subject.name();
        this.place = subject.place();
        this.regionCode = subject.region().value();
        this.useUnitId = subject.unitId().toString();
        this.constructionUnitId =
                subject.constructionUnitId().map(UUID::toString).orElse(null);
        if (subject instanceof DeviceRef device) {
            take(device);
        } else if (subject instanceof ProductRef product) {
            take(product);
        }
    }

    private void take(DeviceRef device) {
        this.deviceId = device.id().toString();
        this.registrationCode = device.registrationCode().value();
        this.maintenanceUnitId = device.maintenanceUnitId().map(UUID::toString).orElse(null);
    }

    private void take(ProductRef product) {
        this.productNumber = product.number();
        this.productUnit = product.unitName();
        this.productCatalogueCode = product.what().catalogueCode();
        this.productBatch = product.what().batch();
        this.productQuantity = product.what().quantity();
        this.productDeviceCode =
                product.what().deviceCode().map(DeviceCode::value).orElse(null);
    }

    Subject subject() {
        return deviceId == null ? product() : device();
    }

    private DeviceRef device() {
        return new DeviceRef(
                UUID.fromString(deviceId),
                new RegistrationCode(registrationCode),
                name,
                place,
                new RegionCode(regionCode),
                UUID.fromString(useUnitId),
                Optional.ofNullable(constructionUnitId).map(UUID::fromString),
                Optional.ofNullable(maintenanceUnitId).map(UUID::fromString));
    }

    private ProductRef product() {
        Product product = new Product(
                UUID.fromString(useUnitId),
                productCatalogueCode,
                name,
                productNumber,
                productBatch,
                productQuantity,
                Optional.ofNullable(productDeviceCode).map(DeviceCode::new));
        return new ProductRef(product, productUnit, place, new RegionCode(regionCode));
    }
}
