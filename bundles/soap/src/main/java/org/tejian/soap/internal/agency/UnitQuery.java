package org.tejian.soap.internal.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.tejian.directory.Caller;
import org.tejian.directory.CreditCode;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.licensing.LicenceGate;
import org.tejian.licensing.LicenceVisibility;
import org.tejian.licensing.Licences;
import org.tejian.refusal.Refusal;
import org.tejian.soap.internal.contract.UnitFileXml;
import org.tejian.soap.internal.contract.UnitNameXml;
import org.tejian.soap.internal.contract.UnitResponseXml;
import org.tejian.soap.internal.contract.UnitXml;
import org.tejian.soap.internal.mapping.LicenceMapper;
import org.tejian.soap.internal.mapping.Naming;
import org.tejian.soap.internal.mapping.Values;
import org.tejian.soap.internal.mapping.XmlTimes;
import org.tejian.soap.internal.server.Services;

/** Units, which anybody signed in may ask for; with their licences for those who read them. */
final class UnitQuery {

    private static final int MOST = 50;

    private final Supplier<Organisations> organisations;
    private final Supplier<Licences> licences;
    private final Supplier<LicenceGate> gate;

    UnitQuery(Services services) {
        this.organisations = services.of(Organisations.class);
        this.licences = services.of(Licences.class);
        this.gate = services.of(LicenceGate.class);
    }

    UnitResponseXml find(Caller caller, UnitXml request) {
        List<Organisation> found = request.getCreditCode() != null
                ? List.of(byCreditCode(request.getCreditCode()))
                : organisations.get().search(request.getName(), Optional.empty(), MOST);
        UnitResponseXml answer = new UnitResponseXml();
        found.forEach(each -> answer.getUnit().add(file(caller, each)));
        return answer;
    }

    /** @throws Refusal {@link DirectoryError#ORGANISATION_UNKNOWN} */
    UUID named(UnitNameXml name) {
        return name.getId() != null
                ? organisations.get().require(Values.id(name.getId())).id()
                : byCreditCode(name.getCreditCode()).id();
    }

    private Organisation byCreditCode(String text) {
        CreditCode code = code(text.strip().toUpperCase(Locale.ROOT));
        return organisations
                .get()
                .findByCreditCode(code)
                .orElseThrow(() -> new Refusal(DirectoryError.ORGANISATION_UNKNOWN, code));
    }

    private static CreditCode code(String text) {
        try {
            return new CreditCode(text);
        } catch (IllegalArgumentException e) {
            throw Values.invalid(
                    "creditCode",
                    "须为 18 位统一社会信用代码(不含 I、O、S、V、Z)。",
                    "A unified social credit code has 18 characters without I, O, S, V, Z.");
        }
    }

    private UnitFileXml file(Caller caller, Organisation organisation) {
        LocalDate today = XmlTimes.today();
        UnitFileXml xml = new UnitFileXml();
        xml.setOrganisation(Naming.organisation(organisation));
        xml.setKind(organisation.kind().name());
        xml.setRegion(organisation.region().value());
        xml.setAddress(organisation.address());
        xml.setPhone(organisation.phone());
        xml.setShielded(gate.get().shielded(organisation.id(), today));
        if (LicenceVisibility.sees(caller, organisation.id())) {
            licences.get()
                    .ofUnit(organisation.id())
                    .forEach(licence -> xml.getLicence().add(LicenceMapper.licence(licence, today)));
        }
        return xml;
    }
}
