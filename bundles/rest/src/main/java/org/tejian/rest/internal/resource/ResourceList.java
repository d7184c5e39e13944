package org.tejian.rest.internal.resource;

import java.util.List;

/** The resource classes, in the order in which the documentation shows them. */
public final class ResourceList {

    public static final List<Class<?>> CLASSES = List.of(
            SessionResource.class,
            OpenIdResource.class,
            DashboardResource.class,
            DevicesResource.class,
            NotificationsResource.class,
            DeviceEntriesResource.class,
            RegistrationApplicationsResource.class,
            UseRegistrationsResource.class,
            DeadlinesResource.class,
            CalendarResource.class,
            InspectionTypesResource.class,
            InspectionRequestsResource.class,
            RequestBatchesResource.class,
            InspectionTasksResource.class,
            TaskBatchesResource.class,
            InspectionRecordsResource.class,
            OpinionNoticesResource.class,
            ReportsResource.class,
            LicencesResource.class,
            UnitsResource.class,
            ImportsResource.class,
            ExportsResource.class,
            LicenceCorrectionsResource.class,
            LicenceCatalogueResource.class,
            OrganisationsResource.class,
            PeopleResource.class,
            RegionsResource.class,
            CatalogueResource.class,
            CodesResource.class,
            AccountsResource.class,
            RoleChangesResource.class,
            DelegationsResource.class,
            EventsResource.class,
            WebhooksResource.class,
            PublicResource.class,
            HealthResource.class,
            DocumentationResource.class);

    private ResourceList() {}
}
