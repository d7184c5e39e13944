package org.tejian.inspection.internal.business;

import java.util.UUID;
import org.tejian.database.Counters;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.inspection.internal.rule.ChinaTime;
import org.tejian.inspection.internal.rule.TradeNumber;

/** Gives the papers of an agency their numbers, without gaps: each kind of paper has its own serial in each year. */
final class PaperNumbers {

    private final Counters counters;
    private final Organisations organisations;
    private final ChinaTime time;

    PaperNumbers(Counters counters, Organisations organisations, ChinaTime time) {
        this.counters = counters;
        this.organisations = organisations;
        this.time = time;
    }

    String request(UUID agencyId) {
        return next(agencyId, "request", "BJ");
    }

    String task(UUID agencyId) {
        return next(agencyId, "task", "RW");
    }

    String notice(UUID agencyId) {
        return next(agencyId, "notice", "TZ");
    }

    String report(UUID agencyId, String letters) {
        return next(agencyId, "report", letters);
    }

    String certificate(UUID agencyId) {
        return next(agencyId, "certificate", "JS");
    }

    private String next(UUID agencyId, String paper, String letters) {
        Organisation agency = organisations.require(agencyId);
        int year = time.today().getYear();
        long serial = counters.next("inspection:" + paper + ":" + agencyId + ":" + year);
        return TradeNumber.of(agency.shortCode().orElse(""), letters, year, serial);
    }
}
