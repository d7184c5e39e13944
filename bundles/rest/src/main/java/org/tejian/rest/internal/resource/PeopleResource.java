package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisations;
import org.tejian.directory.Person;
import org.tejian.licensing.LicenceCatalogue;
import org.tejian.licensing.PersonCertificate;
import org.tejian.licensing.PersonCertificates;
import org.tejian.rest.internal.filter.Creates;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.mapping.DirectoryMapper;
import org.tejian.rest.internal.wire.CertificateRenewal;
import org.tejian.rest.internal.wire.CertificateView;
import org.tejian.rest.internal.wire.Items;
import org.tejian.rest.internal.wire.NewCertificate;
import org.tejian.rest.internal.wire.NewPerson;
import org.tejian.rest.internal.wire.PersonView;
import org.tejian.rest.internal.wire.Reason;
import org.tejian.rest.internal.wire.Withdrawal;

/** People and their certificates. */
@Component(service = PeopleResource.class)
@Path("v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
public final class PeopleResource {

    /** The identifier of nothing. */
    private static final UUID NOTHING = new UUID(0, 0);

    private final Organisations organisations;
    private final PersonCertificates certificates;
    private final LicenceCatalogue catalogue;

    @Activate
    public PeopleResource(
            @Reference Organisations organisations,
            @Reference PersonCertificates certificates,
            @Reference LicenceCatalogue catalogue) {
        this.organisations = organisations;
        this.certificates = certificates;
        this.catalogue = catalogue;
    }

    @POST
    @Creates("people/{id}")
    @Operation(summary = "登记人员 Enter a person", description = "A person who works for an organisation.")
    public PersonView add(@Context Caller caller, NewPerson wire) {
        return DirectoryMapper.person(organisations.addPerson(caller, DirectoryMapper.person(wire)));
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "一名人员 One person",
            description = "A colleague, or a person of an organisation in the caller's region.")
    public PersonView get(@Context Caller caller, @PathParam("id") UUID id) {
        return DirectoryMapper.person(visible(caller, id));
    }

    @GET
    @Path("{id}/certificates")
    @Operation(summary = "人员证书 Certificates of a person", description = "The one that ends last first.")
    public Items<CertificateView> certificates(@Context Caller caller, @PathParam("id") UUID id) {
        Person person = visible(caller, id);
        return Items.all(
                certificates.ofPerson(person.id()).stream().map(this::view).toList());
    }

    @POST
    @Path("{id}/certificates")
    @Creates
    @Operation(
            summary = "登记证书 Enter a certificate",
            description = "Province licence clerks, and agency heads for their own people.")
    public CertificateView addCertificate(@Context Caller caller, @PathParam("id") UUID id, NewCertificate wire) {
        Person person = visible(caller, id);
        return view(certificates.enter(caller, DirectoryMapper.certificate(person.id(), wire)));
    }

    @POST
    @Path("{id}/certificates/{certificate}/renew")
    @Operation(
            summary = "证书复审 Renew a certificate",
            description = "Who may enter it may renew it; the interval in which it was not valid stays invalid.")
    public CertificateView renew(
            @Context Caller caller,
            @PathParam("id") UUID id,
            @PathParam("certificate") UUID certificate,
            CertificateRenewal wire) {
        FieldReader fields = new FieldReader();
        var renewed = fields.required("renewedOn", wire.renewedOn());
        var until = fields.required("validUntil", wire.validUntil());
        fields.complete();
        UUID own = ownOrNothing(visible(caller, id), certificate);
        return view(certificates.renew(caller, own, renewed.get(), until.get()));
    }

    @POST
    @Path("{id}/certificates/{certificate}/withdraw")
    @Operation(
            summary = "暂停、吊销、注销证书 Suspend, revoke or cancel",
            description = "With a reason, from today on. Province licence clerks.")
    public CertificateView withdraw(
            @Context Caller caller,
            @PathParam("id") UUID id,
            @PathParam("certificate") UUID certificate,
            Withdrawal wire) {
        FieldReader fields = new FieldReader();
        var status = fields.required("status", wire.status());
        var reason = fields.text("reason", wire.reason(), 2000);
        fields.complete();
        UUID own = ownOrNothing(visible(caller, id), certificate);
        return view(certificates.withdraw(caller, own, Optional.of(status.get()), reason.get()));
    }

    @POST
    @Path("{id}/certificates/{certificate}/restore")
    @Operation(summary = "恢复证书 Lift a suspension", description = "With a reason. Province licence clerks.")
    public CertificateView restore(
            @Context Caller caller, @PathParam("id") UUID id, @PathParam("certificate") UUID certificate, Reason wire) {
        String reason = Reasons.read(wire);
        UUID own = ownOrNothing(visible(caller, id), certificate);
        return view(certificates.withdraw(caller, own, Optional.empty(), reason));
    }

    /** A certificate of somebody else is none here; the service says so, after it has looked at the role. */
    private UUID ownOrNothing(Person person, UUID certificate) {
        return certificates.ofPerson(person.id()).stream()
                .map(PersonCertificate::id)
                .filter(certificate::equals)
                .findFirst()
                .orElse(NOTHING);
    }

    private CertificateView view(PersonCertificate certificate) {
        return DirectoryMapper.certificate(certificate, catalogue, Today.inChina());
    }

    private Person visible(Caller caller, UUID id) {
        Person person = organisations.requirePerson(id);
        PeopleVisibility.require(caller, organisations.require(person.organisationId()));
        return person;
    }
}
