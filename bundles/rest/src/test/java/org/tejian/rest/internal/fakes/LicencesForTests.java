package org.tejian.rest.internal.fakes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tejian.directory.Caller;
import org.tejian.licensing.CorrectedLicence;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceCorrection;
import org.tejian.licensing.LicenceCorrections;
import org.tejian.licensing.LicenceFile;
import org.tejian.licensing.LicencePeriod;
import org.tejian.licensing.LicenceQuery;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.Licences;
import org.tejian.licensing.LicensingError;
import org.tejian.licensing.RenewalKind;
import org.tejian.refusal.Refusal;

/** One licence in version 3, and what was asked of it. */
public final class LicencesForTests implements Licences, LicenceCorrections {

    public static final long VERSION = 3;

    public final List<String> done = new ArrayList<>();
    public final List<LicenceCorrection> proposed = new ArrayList<>();
    public Optional<LicenceQuery> asked = Optional.empty();
    private final Licence licence;

    public LicencesForTests(Licence licence) {
        this.licence = licence;
    }

    @Override
    public Licence enter(Caller caller, Licence entered) {
        done.add("enter " + entered.catalogueEdition() + " " + entered.addresses());
        return entered;
    }

    @Override
    public Licence renew(Caller caller, UUID licenceId, RenewalKind kind, LocalDate issuedOn, LocalDate validUntil) {
        done.add("renew " + kind);
        return licence;
    }

    @Override
    public Licence extend(Caller caller, UUID licenceId, LocalDate validUntil, String reason) {
        done.add("extend " + validUntil + " " + reason);
        return licence;
    }

    @Override
    public Licence withdraw(Caller caller, UUID licenceId, Optional<LicenceStatus> status, String reason) {
        done.add(status.map(Enum::name).orElse("restore") + " " + reason);
        return licence;
    }

    @Override
    public Optional<Licence> find(UUID licenceId) {
        return Optional.of(licence).filter(each -> each.id().equals(licenceId));
    }

    @Override
    public LicenceFile file(Caller caller, UUID licenceId) {
        Licence found = find(licenceId).orElseThrow(() -> new Refusal(LicensingError.LICENCE_UNKNOWN, licenceId));
        LicencePeriod period =
                new LicencePeriod(LicencePeriod.Origin.FIRST, Optional.empty(), found.validFrom(), found.validUntil());
        return new LicenceFile(found, VERSION, List.of(period), Optional.empty(), "", proposed);
    }

    @Override
    public List<Licence> register(Caller caller, LicenceQuery query, Optional<UUID> after, int limit) {
        asked = Optional.of(query);
        return List.of(licence);
    }

    @Override
    public List<Licence> ofUnit(UUID unitId) {
        return List.of(licence);
    }

    @Override
    public List<Licence> search(String unitName, int limit) {
        return List.of(licence);
    }

    @Override
    public LicenceCorrection propose(
            Caller caller, UUID licenceId, long version, CorrectedLicence content, String reason) {
        if (version != VERSION) {
            throw new Refusal(LicensingError.LICENCE_CHANGED, licence.number());
        }
        LicenceCorrection correction = new LicenceCorrection(
                UUID.randomUUID(),
                1,
                licenceId,
                content,
                reason,
                true,
                LicenceCorrection.State.PENDING,
                new LicenceCorrection.Signatory(
                        caller.person().id(), caller.person().name()),
                Instant.parse("2026-03-05T01:00:00Z"),
                Optional.empty(),
                Optional.empty(),
                "");
        proposed.add(correction);
        return correction;
    }

    @Override
    public LicenceCorrection confirm(Caller caller, UUID correctionId) {
        require(caller, correctionId);
        throw new Refusal(LicensingError.SECOND_PERSON_NEEDED);
    }

    @Override
    public LicenceCorrection reject(Caller caller, UUID correctionId, String reason) {
        done.add("reject " + reason);
        return require(caller, correctionId);
    }

    @Override
    public LicenceCorrection require(Caller caller, UUID correctionId) {
        return proposed.stream()
                .filter(each -> each.id().equals(correctionId))
                .findFirst()
                .orElseThrow(() -> new Refusal(LicensingError.CORRECTION_UNKNOWN, correctionId));
    }

    @Override
    public List<LicenceCorrection> list(
            Caller caller, Set<LicenceCorrection.State> states, Optional<UUID> after, int limit) {
        return proposed.stream().filter(each -> states.contains(each.state())).toList();
    }
}
