package org.tejian.rest.internal.resource;

import java.util.List;

/** The resource classes, in the order in which the documentation shows them. */
public final class ResourceList {

    public static final List<Class<?>> CLASSES = List.of(
            SessionResource.class,
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
            OrganisationsResource.class,
            PeopleResource.class,
            RegionsResource.class,
            CatalogueResource.class,
            CodesResource.class,
            AccountsResource.class,
            EventsResource.class,
            PublicResource.class,
            HealthResource.class,
            DocumentationResource.class);

    private ResourceList() {}
}
