package org.tejian.licensing.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tejian.licensing.Activity;
import org.tejian.licensing.GateDecision;
import org.tejian.licensing.Job;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceItem;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.LicensingError;
import org.tejian.licensing.internal.ScopeMatch.Coverage;

/**
 * The rules R-LIC-1 to R-LIC-3 on the licences of one unit. A licence that fits the job and is not valid says more than
 * a valid one for something else, so its status is the reason given.
 */
public final class GateRuling {

    private static final int FIRST_WITH_ADDRESSES = 2019;

    private final GateRules rules;
    private final ScopeMatch scopes;

    public GateRuling(GateRules rules) {
        this.rules = rules;
        this.scopes = new ScopeMatch(rules);
    }

    /** A licence and how far its scope covers the job. */
    private record Candidate(HeldLicence held, Coverage coverage) {

        LocalDate end() {
            return held.licence().validUntil();
        }
    }

    /** The decision on a job, by all the licences of a unit. */
    public GateDecision decide(List<HeldLicence> licences, Job job) {
        LocalDate day = job.filedOn();
        if (licences.isEmpty()) {
            return refused(LicensingError.NO_LICENCE, GateSentences.none());
        }
        List<Candidate> fitting = licences.stream()
                .map(held -> new Candidate(held, scopes.of(held.licence(), job)))
                .filter(candidate -> candidate.coverage() != Coverage.NO)
                .toList();
        List<Candidate> openSomewhere = fitting.stream()
                .filter(candidate -> candidate.held().passesOn(day))
                .toList();
        Optional<Candidate> open = openSomewhere.stream()
                .filter(candidate -> namesPlace(candidate.held().licence(), job))
                .max(Comparator.comparing(Candidate::coverage).thenComparing(Candidate::end));
        if (open.isPresent()) {
            return passed(open.get(), job);
        }
        if (!openSomewhere.isEmpty()) {
            Licence elsewhere = openSomewhere.get(0).held().licence();
            return refused(LicensingError.SCOPE_MISMATCH, GateSentences.elsewhere(elsewhere, job));
        }
        List<HeldLicence> valid =
                licences.stream().filter(held -> held.passesOn(day)).toList();
        if (fitting.isEmpty() && !valid.isEmpty()) {
            return refused(
                    LicensingError.SCOPE_MISMATCH, GateSentences.mismatch(job, needed(valid, job), licences(valid)));
        }
        Stream<HeldLicence> closed =
                fitting.isEmpty() ? licences.stream() : fitting.stream().map(Candidate::held);
        return closedOn(
                closed.max(Comparator.comparing(held -> held.licence().validUntil()))
                        .orElseThrow(),
                day);
    }

    /** A branch works by a licence of 2019 only when the paper names its address; older papers name none. */
    private static boolean namesPlace(Licence licence, Job job) {
        return job.branchAddress().isEmpty()
                || licence.regime() < FIRST_WITH_ADDRESSES
                || licence.addresses().isEmpty()
                || licence.addresses().stream()
                        .map(GateRuling::plain)
                        .anyMatch(plain(job.branchAddress().get())::equals);
    }

    private static String plain(String address) {
        return address.replaceAll("\\s", "").replace('（', '(').replace('）', ')');
    }

    /** The decision on a licence that does not pass on that day. */
    public static GateDecision closedOn(HeldLicence held, LocalDate day) {
        Optional<LicenceStatus> status = held.statusOn(day);
        if (status.isEmpty()) {
            return refused(LicensingError.NO_LICENCE, GateSentences.notYet(held.licence()));
        }
        return refused(code(status.get()), GateSentences.closed(held, status.get()));
    }

    private static LicensingError code(LicenceStatus status) {
        return switch (status) {
            case SUSPENDED -> LicensingError.LICENCE_SUSPENDED;
            case REVOKED -> LicensingError.LICENCE_REVOKED;
            case CANCELLED -> LicensingError.LICENCE_CANCELLED;
            case EXPIRED -> LicensingError.LICENCE_EXPIRED;
            case VALID, EXPIRING -> throw new IllegalArgumentException("passes the gate: " + status);
        };
    }

    private List<NeededLevel> needed(List<HeldLicence> valid, Job job) {
        HeldFor heldFor = HeldFor.of(job.activity()).orElse(HeldFor.CONSTRUCTION);
        return valid.stream()
                .map(held -> held.licence().regime())
                .distinct()
                .sorted()
                .map(regime -> rules.needed(regime, heldFor, job.activity(), job.catalogueCode(), job.parameters()))
                .toList();
    }

    private GateDecision passed(Candidate candidate, Job job) {
        Licence licence = candidate.held().licence();
        List<Sentence> warnings = new ArrayList<>();
        if (job.activity() != Activity.MANUFACTURE && licence.validUntil().isBefore(job.plannedEnd())) {
            warnings.add(GateSentences.endsEarly(licence, job));
        }
        if (!licence.hasUsualNumber()) {
            warnings.add(GateSentences.unusualNumber(licence.number()));
        }
        if (candidate.coverage() == Coverage.LEVEL_BY_HAND) {
            String levels = String.join(
                    "、",
                    licence.items().stream()
                            .map(LicenceItem::level)
                            .filter(level -> !level.isBlank())
                            .toList());
            warnings.add(GateSentences.levelByHand(licence, levels));
        }
        if (job.branchAddress().isPresent() && licence.addresses().isEmpty()) {
            warnings.add(GateSentences.noAddress(licence, job));
        }
        licence.items().stream()
                .map(LicenceItem::remarks)
                .filter(remarks -> !remarks.isBlank())
                .forEach(remarks -> warnings.add(GateSentences.remarks(licence, remarks)));
        return new GateDecision(
                Optional.empty(),
                "",
                "",
                Optional.of(licence.id()),
                Optional.of(licence.number()),
                warnings.stream().map(Sentence::line).toList());
    }

    static GateDecision refused(LicensingError code, Sentence reason) {
        return new GateDecision(
                Optional.of(code), reason.zh(), reason.en(), Optional.empty(), Optional.empty(), List.of());
    }

    private static List<Licence> licences(List<HeldLicence> held) {
        return held.stream().map(HeldLicence::licence).toList();
    }
}
