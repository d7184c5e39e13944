package org.tejian.rest.internal.mapping;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.CreditCode;
import org.tejian.directory.Organisation;
import org.tejian.directory.Person;
import org.tejian.directory.Region;
import org.tejian.directory.RegionCode;
import org.tejian.licensing.LicenceCatalogue;
import org.tejian.licensing.PersonCertificate;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.wire.CertificateView;
import org.tejian.rest.internal.wire.Label;
import org.tejian.rest.internal.wire.NewCertificate;
import org.tejian.rest.internal.wire.NewOrganisation;
import org.tejian.rest.internal.wire.NewPerson;
import org.tejian.rest.internal.wire.OrganisationView;
import org.tejian.rest.internal.wire.PersonView;
import org.tejian.rest.internal.wire.RegionView;

/** Regions, organisations and people on the wire. */
public final class DirectoryMapper {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PERSON = 100;

    private DirectoryMapper() {}

    public static RegionView region(Region region) {
        return new RegionView(
                region.code().value(),
                region.nameZh(),
                region.nameEn(),
                Labels.of(region.level()),
                region.parent().map(RegionCode::value),
                region.registrationLetter(),
                region.validFrom(),
                region.validTo(),
                region.successor().map(RegionCode::value),
                region.note());
    }

    public static OrganisationView organisation(Organisation organisation, Names.Lookup names) {
        return new OrganisationView(
                organisation.id(),
                Labels.of(organisation.kind()),
                Labels.all(organisation.unitKinds(), Labels::of),
                organisation.name(),
                organisation.creditCode().map(CreditCode::value),
                names.region(organisation.region()),
                organisation.shortCode(),
                organisation.address(),
                organisation.phone());
    }

    public static Organisation organisation(NewOrganisation wire) {
        FieldReader fields = new FieldReader();
        var kind = fields.required("kind", wire.kind());
        var unitKinds = fields.any("unitKinds", wire.unitKinds());
        var name = fields.text("name", wire.name(), LONGEST_NAME);
        var creditCode = fields.optional("creditCode", wire.creditCode(), CreditCode::new);
        var region = fields.required("region", wire.region(), RegionCode::new);
        var shortCode = fields.optional("shortCode", wire.shortCode(), text -> text);
        var address = fields.optionalText("address", wire.address(), 300);
        var phone = fields.optionalText("phone", wire.phone(), 40);
        fields.complete();
        return new Organisation(
                TimeOrderedId.next(),
                kind.get(),
                unitKinds,
                name.get(),
                creditCode,
                region.get(),
                shortCode,
                address,
                phone);
    }

    public static PersonView person(Person person) {
        return new PersonView(person.id(), person.name(), person.organisationId());
    }

    public static Person person(NewPerson wire) {
        FieldReader fields = new FieldReader();
        var name = fields.text("name", wire.name(), LONGEST_PERSON);
        var organisation = fields.required("organisationId", wire.organisationId());
        fields.complete();
        return new Person(TimeOrderedId.next(), name.get(), organisation.get());
    }

    public static CertificateView certificate(
            PersonCertificate certificate, LicenceCatalogue catalogue, LocalDate today) {
        Optional<Label> item = certificate.kind() == PersonCertificate.Kind.OPERATOR
                ? catalogue
                        .operatorItem(certificate.regime(), certificate.code())
                        .map(found -> new Label(found.code(), found.nameZh(), found.nameEn()))
                : Optional.empty();
        return new CertificateView(
                certificate.id(),
                certificate.personId(),
                Labels.of(certificate.kind()),
                certificate.number(),
                certificate.code(),
                item,
                certificate.categoryLetters().stream().sorted().toList(),
                certificate.validFrom(),
                certificate.validUntil(),
                certificate.validOn(today),
                certificate.regime(),
                certificate.withdrawn().map(Labels::of));
    }

    public static PersonCertificate certificate(UUID personId, NewCertificate wire) {
        FieldReader fields = new FieldReader();
        var kind = fields.required("kind", wire.kind());
        var number = fields.text("number", wire.number(), 100);
        var code = fields.optionalText("code", wire.code(), 40);
        var letters = fields.any("categoryLetters", wire.categoryLetters());
        var from = fields.required("validFrom", wire.validFrom());
        var until = fields.required("validUntil", wire.validUntil());
        LicenceMapper.regime(fields, wire.regime());
        fields.complete();
        PersonCertificate usual = new PersonCertificate(
                TimeOrderedId.next(), personId, kind.get(), number.get(), code, letters, from.get(), until.get());
        return wire.regime() == null ? usual : usual.underRegime(wire.regime());
    }
}
