package org.tejian.soap.internal.agency;

import java.util.UUID;
import java.util.function.Supplier;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisations;
import org.tejian.inspection.InspectionReport;
import org.tejian.inspection.InspectionReports;
import org.tejian.inspection.InspectionSubmissions;
import org.tejian.inspection.Submission;
import org.tejian.licensing.LicenceGate;
import org.tejian.licensing.LicenceVisibility;
import org.tejian.refusal.Refusal;
import org.tejian.soap.internal.contract.DeviceResponseXml;
import org.tejian.soap.internal.contract.DeviceXml;
import org.tejian.soap.internal.contract.LicenceCheckResponseXml;
import org.tejian.soap.internal.contract.LicenceCheckXml;
import org.tejian.soap.internal.contract.NotificationsSinceResponseXml;
import org.tejian.soap.internal.contract.NotificationsSinceXml;
import org.tejian.soap.internal.contract.ReportResponseXml;
import org.tejian.soap.internal.contract.ReportXml;
import org.tejian.soap.internal.contract.SubmitInspectionResponseXml;
import org.tejian.soap.internal.contract.SubmitInspectionXml;
import org.tejian.soap.internal.contract.TejianAgency;
import org.tejian.soap.internal.contract.UnitResponseXml;
import org.tejian.soap.internal.contract.UnitXml;
import org.tejian.soap.internal.fault.SoapError;
import org.tejian.soap.internal.mapping.DeviceMapper;
import org.tejian.soap.internal.mapping.LicenceMapper;
import org.tejian.soap.internal.mapping.Naming;
import org.tejian.soap.internal.mapping.ReportMapper;
import org.tejian.soap.internal.mapping.SubmissionAnswer;
import org.tejian.soap.internal.mapping.SubmissionReader;
import org.tejian.soap.internal.mapping.Values;
import org.tejian.soap.internal.security.SignInInterceptor;
import org.tejian.soap.internal.server.Services;

/** The contract's operations over the platform's services. */
public final class AgencyEndpoint implements TejianAgency {

    private final Supplier<Organisations> organisations;
    private final Supplier<DeviceArchive> archive;
    private final Supplier<LicenceGate> gate;
    private final Supplier<InspectionSubmissions> submissions;
    private final Supplier<InspectionReports> reports;
    private final NotificationFeed notifications;
    private final UnitQuery units;

    public AgencyEndpoint(Services services) {
        this.organisations = services.of(Organisations.class);
        this.archive = services.of(DeviceArchive.class);
        this.gate = services.of(LicenceGate.class);
        this.submissions = services.of(InspectionSubmissions.class);
        this.reports = services.of(InspectionReports.class);
        this.notifications = new NotificationFeed(services);
        this.units = new UnitQuery(services);
    }

    @Override
    public NotificationsSinceResponseXml notificationsSince(NotificationsSinceXml request) {
        return notifications.since(SignInInterceptor.caller(), request);
    }

    @Override
    public DeviceResponseXml device(DeviceXml request) {
        Device device = device(SignInInterceptor.caller(), request.getNumber());
        DeviceResponseXml answer = new DeviceResponseXml();
        answer.setDevice(DeviceMapper.device(device, naming()));
        return answer;
    }

    @Override
    public UnitResponseXml unit(UnitXml request) {
        return units.find(SignInInterceptor.caller(), request);
    }

    @Override
    public LicenceCheckResponseXml licenceCheck(LicenceCheckXml request) {
        UUID unit = units.named(request.getUnit());
        LicenceVisibility.requireUnit(SignInInterceptor.caller(), unit);
        return LicenceMapper.answer(gate.get().decide(unit, LicenceMapper.job(request)));
    }

    @Override
    public SubmitInspectionResponseXml submitInspection(SubmitInspectionXml request) {
        Caller caller = SignInInterceptor.caller();
        UUID device = device(caller, request.getDevice()).id();
        Submission submission =
                SubmissionReader.read(request, device, caller.organisation().id());
        return SubmissionAnswer.of(submissions.get().submit(caller, submission));
    }

    @Override
    public ReportResponseXml report(ReportXml request) {
        Caller caller = SignInInterceptor.caller();
        InspectionReport report = report(caller, request);
        ReportResponseXml answer = new ReportResponseXml();
        answer.setFacts(ReportMapper.facts(report, naming()));
        if (report.pdfDigest().isPresent()
                || report.agencyId().equals(caller.organisation().id())) {
            answer.setPdf(reports.get().pdf(caller, report.id()));
        }
        return answer;
    }

    private InspectionReport report(Caller caller, ReportXml request) {
        if (request.getId() != null) {
            return reports.get().require(caller, Values.id(request.getId()));
        }
        String number = request.getNumber();
        if (number != null) {
            return reports.get().findByNumber(caller, number).orElseThrow(() -> unknown(number));
        }
        String agencyNumber = request.getAgencyNumber();
        return submissions
                .get()
                .reportOf(caller, agencyNumber)
                .flatMap(id -> reports.get().find(caller, id))
                .orElseThrow(() -> unknown(agencyNumber));
    }

    private static Refusal unknown(String number) {
        return new Refusal(SoapError.REPORT_NUMBER_UNKNOWN, number);
    }

    private Device device(Caller caller, String number) {
        return archive.get()
                .findByNumber(caller, number.strip())
                .orElseThrow(() -> new Refusal(ArchiveError.DEVICE_UNKNOWN, number));
    }

    private Naming naming() {
        return new Naming(organisations.get());
    }
}
