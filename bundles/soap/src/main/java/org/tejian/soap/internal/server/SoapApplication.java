package org.tejian.soap.internal.server;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.cxf.Bus;
import org.apache.cxf.annotations.SchemaValidation.SchemaValidationType;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.apache.cxf.staxutils.StaxUtils;
import org.tejian.security.SignIn;
import org.tejian.soap.internal.agency.AgencyEndpoint;
import org.tejian.soap.internal.contract.TejianAgency;
import org.tejian.soap.internal.fault.FaultMapper;
import org.tejian.soap.internal.intake.IntakeInterceptor;
import org.tejian.soap.internal.intake.OperationInterceptor;
import org.tejian.soap.internal.security.RememberedSignIn;
import org.tejian.soap.internal.security.SignInInterceptor;

/** The JAX-WS application: one endpoint that follows the contract, guarded on its way in, one mapper for what goes wrong. */
final class SoapApplication implements AutoCloseable {

    /** Where the endpoint lies below the servlet. */
    static final String ADDRESS = "/v1/agency";

    private static final int MOST_CHILDREN = 10_000;
    private static final int MOST_ELEMENTS = 200_000;
    private static final int DEEPEST = 30;
    private static final int MOST_ATTRIBUTES = 20;
    private static final int LONGEST_ATTRIBUTE = 2_000;
    private static final int LONGEST_TEXT = 20_000;

    private final Services services;
    private final SoapSettings settings;
    private final RememberedSignIn signIn;

    SoapApplication(Services services, SoapSettings settings) {
        this.services = services;
        this.settings = settings;
        this.signIn = new RememberedSignIn(services.of(SignIn.class), settings.remembered(), Clock.systemUTC());
    }

    /** Starts serving on that bus. */
    Server start(Bus bus) {
        JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean();
        factory.setBus(bus);
        factory.setAddress(ADDRESS);
        factory.setServiceClass(TejianAgency.class);
        factory.setServiceBean(new AgencyEndpoint(services));
        factory.setWsdlLocation(Objects.requireNonNull(SoapApplication.class.getResource("/wsdl/agency.wsdl"))
                .toString());
        factory.setProperties(properties());
        factory.getInInterceptors().add(new IntakeInterceptor(settings.largestMessage()));
        factory.getInInterceptors().add(new SignInInterceptor(signIn, settings.tlsRequired()));
        factory.getInInterceptors().add(new OperationInterceptor());
        factory.getOutFaultInterceptors().add(new FaultMapper());
        return factory.create();
    }

    @Override
    public void close() {
        signIn.close();
    }

    private static Map<String, Object> properties() {
        FaultListener quiet = (exception, description, message) -> false;
        Map<String, Object> properties = new HashMap<>();
        properties.put(Message.SCHEMA_VALIDATION_ENABLED, SchemaValidationType.IN);
        properties.put(FaultListener.class.getName(), quiet);
        properties.put(Message.FAULT_STACKTRACE_ENABLED, false);
        properties.put(Message.EXCEPTION_MESSAGE_CAUSE_ENABLED, false);
        properties.put("jaxb-validation-event-handler", new StrictReading());
        properties.put(StaxUtils.MAX_CHILD_ELEMENTS, MOST_CHILDREN);
        properties.put(StaxUtils.MAX_ELEMENT_COUNT, (long) MOST_ELEMENTS);
        properties.put(StaxUtils.MAX_ELEMENT_DEPTH, DEEPEST);
        properties.put(StaxUtils.MAX_ATTRIBUTE_COUNT, MOST_ATTRIBUTES);
        properties.put(StaxUtils.MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
        properties.put(StaxUtils.MAX_TEXT_LENGTH, LONGEST_TEXT);
        return properties;
    }

    /** Every departure from the contract ends the reading. */
    private static final class StrictReading implements javax.xml.bind.ValidationEventHandler {
        @Override
        public boolean handleEvent(javax.xml.bind.ValidationEvent event) {
            return false;
        }
    }
}
