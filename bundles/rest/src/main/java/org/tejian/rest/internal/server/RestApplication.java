package org.tejian.rest.internal.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.lifecycle.ResourceProvider;
import org.tejian.rest.internal.filter.AnswerFilter;
import org.tejian.rest.internal.filter.AuthenticationFilter;
import org.tejian.rest.internal.filter.AvailabilityFilter;
import org.tejian.rest.internal.filter.BodyFilter;
import org.tejian.rest.internal.filter.CallerProvider;
import org.tejian.rest.internal.filter.ClientRequestProvider;
import org.tejian.rest.internal.filter.IdempotencyFilter;
import org.tejian.rest.internal.filter.IfMatchProvider;
import org.tejian.rest.internal.filter.IntakeFilter;
import org.tejian.rest.internal.filter.SeenVersionProvider;
import org.tejian.rest.internal.idempotency.IdempotencyStore;
import org.tejian.rest.internal.input.ParameterConverters;
import org.tejian.rest.internal.json.Json;
import org.tejian.rest.internal.json.StrictJsonProvider;
import org.tejian.rest.internal.problem.ProblemMapper;
import org.tejian.rest.internal.resource.ResourceList;
import org.tejian.security.SignIn;

/** The JAX-RS application: every resource, every filter, one mapper for what goes wrong. */
public final class RestApplication {

    private final Services services;

    public RestApplication(Services services) {
        this.services = services;
    }

    /** Starts serving on that bus, at the root of its servlet. */
    public Server start(Bus bus) {
        JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
        factory.setBus(bus);
        factory.setAddress("/");
        factory.setResourceClasses(List.copyOf(ResourceList.CLASSES));
        for (Class<?> each : ResourceList.CLASSES) {
            ResourceProvider provider = new ServiceResource(each, services.of(each));
            factory.setResourceProvider(each, provider);
        }
        factory.setProviders(providers());
        // the mapper here answers for WebApplicationExceptions as well
        factory.setProperties(Map.of("default.wae.mapper.least.specific", true));
        return factory.create();
    }

    private List<Object> providers() {
        ObjectMapper json = Json.mapper();
        List<Object> providers = new ArrayList<>();
        providers.add(new StrictJsonProvider(json));
        providers.add(new ProblemMapper());
        providers.add(new ParameterConverters());
        providers.add(new CallerProvider());
        providers.add(new ClientRequestProvider());
        providers.add(new IfMatchProvider());
        providers.add(new SeenVersionProvider());
        providers.add(new IntakeFilter());
        providers.add(new AvailabilityFilter(services::require));
        providers.add(new AuthenticationFilter(services.of(SignIn.class)));
        providers.add(new BodyFilter());
        providers.add(new IdempotencyFilter(services.of(IdempotencyStore.class), json));
        providers.add(new AnswerFilter());
        return providers;
    }
}
