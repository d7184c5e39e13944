package org.tejian.directory.internal.persistence;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tejian.directory.CreditCode;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.RegionCode;
import org.tejian.directory.UnitKind;

/** One row of {@code directory.organisation}; the kinds of a unit are kept as one comma-separated text. */
@Entity
@Table(name = "organisation")
class OrganisationEntity {

    @Id
    @Column(name = "id")
    private String id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private OrganisationKind kind;

    @Column(name = "unit_kinds")
    private String unitKinds;

    @Column(name = "name")
    private String name;

    @Column(name = "credit_code")
    private String creditCode;

    @Column(name = "credit_code_reason")
    private String creditCodeReason;

    @Column(name = "region_code")
    private String regionCode;

    @Column(name = "short_code")
    private String shortCode;

    @Column(name = "address")
    private String address;

    @Column(name = "phone")
    private String phone;

    @Version
    @Column(name = "version")
    private int version;

    protected OrganisationEntity() {}

    OrganisationEntity(Organisation organisation, String creditCodeReason) {
        this.id = organisation.id().toString();
        this.kind = organisation.kind();
        this.unitKinds =
                organisation.unitKinds().stream().sorted().map(UnitKind::name).collect(Collectors.joining(","));
        this.name = organisation.name();
        this.creditCode = organisation.creditCode().map(CreditCode::value).orElse(null);
        this.creditCodeReason = creditCodeReason;
        this.regionCode = organisation.region().value();
        this.shortCode = organisation.shortCode().orElse(null);
        this.address = organisation.address();
        this.phone = organisation.phone();
    }

    Organisation organisation() {
        Set<UnitKind> kinds = Arrays.stream(unitKinds.split(","))
                .filter(text -> !text.isEmpty())
                .map(UnitKind::valueOf)
                .collect(Collectors.toSet());
        return new Organisation(
                UUID.fromString(id),
                kind,
                kinds,
                name,
                Optional.ofNullable(creditCode).map(CreditCode::new),
                new RegionCode(regionCode),
                Optional.ofNullable(shortCode),
                address,
                phone);
    }
}
