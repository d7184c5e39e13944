package org.tejian.soap.internal.fault;

import java.net.HttpURLConnection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.bind.JAXBException;
import javax.xml.stream.XMLStreamException;
import org.apache.cxf.binding.soap.Soap11;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tejian.refusal.Refusal;
import org.tejian.refusal.Refusal.Detail;
import org.tejian.refusal.RefusalKind;
import org.xml.sax.SAXException;

/**
 * The one place where whatever goes wrong becomes a fault. Refusals keep their code and sentences; what CXF finds wrong
 * with a message is the client's; anything else is logged under an incident number and tells the client nothing more.
 */
public final class FaultMapper extends AbstractPhaseInterceptor<Message> {

    private static final Logger LOG = LoggerFactory.getLogger(FaultMapper.class);
    private static final int LONGEST_REASON = 300;

    public FaultMapper() {
        super(Phase.SETUP);
    }

    @Override
    public void handleMessage(Message message) {
        boolean answering = message.getExchange().getOutMessage() != null;
        message.setContent(Exception.class, fault(message.getContent(Exception.class), answering));
    }

    /** @param answering the operation is done and the platform failed to write its answer */
    static SoapFault fault(Exception thrown, boolean answering) {
        Optional<Refusal> refusal = refusal(thrown);
        if (refusal.isPresent()) {
            return fault(refusal.get(), Optional.empty());
        }
        Optional<String> reason = answering ? Optional.empty() : clientsMistake(thrown);
        if (reason.isPresent()) {
            Detail detail = new Detail("message", "位置或原因:" + reason.get(), "Place or cause: " + reason.get());
            return fault(new Refusal(SoapError.MESSAGE_ILLEGAL, List.of(detail)), Optional.empty());
        }
        String incident = UUID.randomUUID().toString();
        LOG.error("incident {}", incident, thrown);
        return fault(new Refusal(SoapError.INTERNAL, incident), Optional.of(incident));
    }

    private static Optional<Refusal> refusal(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    /** What a parser, the schema or the binding says about a message that does not follow the contract. */
    private static Optional<String> clientsMistake(Throwable thrown) {
        String reason = "";
        boolean clients = false;
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            clients |= each instanceof XMLStreamException
                    || each instanceof SAXException
                    || each instanceof JAXBException
                    || (each instanceof Fault fault && (blamesClient(fault) || isVerdict(fault)));
            if (each instanceof JAXBException binding && binding.getLinkedException() != null) {
                reason = text(binding.getLinkedException());
            } else if (each.getMessage() != null) {
                reason = text(each);
            }
        }
        return clients ? Optional.of(reason) : Optional.empty();
    }

    /** CXF found the message wrong by itself; what went wrong in an operation is the cause of its fault. */
    private static boolean isVerdict(Fault fault) {
        return fault.getCause() == null;
    }

    private static boolean blamesClient(Fault fault) {
        String code = fault.getFaultCode().getLocalPart();
        return code.equals("Client")
                || code.equals("Sender")
                || code.equals("VersionMismatch")
                || code.equals("MustUnderstand");
    }

    private static String text(Throwable thrown) {
        String message =
                String.valueOf(thrown.getMessage()).replaceAll("\\s+", " ").strip();
        return message.length() > LONGEST_REASON ? message.substring(0, LONGEST_REASON) : message;
    }

    private static SoapFault fault(Refusal refusal, Optional<String> incident) {
        if (refusal.code().kind() == RefusalKind.UNAVAILABLE) {
            LOG.info("not served: {}", refusal.getMessage());
        }
        boolean ours = refusal.code().kind() == RefusalKind.UNAVAILABLE;
        String sentence = refusal.code().name() + ": " + refusal.zh() + " / " + refusal.en();
        Soap11 soap = Soap11.getInstance();
        SoapFault fault = new SoapFault(RefusalDetail.clean(sentence), ours ? soap.getReceiver() : soap.getSender());
        fault.setStatusCode(status(refusal));
        RefusalDetail.write(fault.getOrCreateDetail(), refusal, incident);
        return fault;
    }

    /** A fault is a 500 in SOAP 1.1; what is wrong before there is a SOAP message at all is told in HTTP's own terms. */
    private static int status(Refusal refusal) {
        if (refusal.code() == SoapError.METHOD_NOT_ALLOWED) {
            return HttpURLConnection.HTTP_BAD_METHOD;
        }
        if (refusal.code() == SoapError.MEDIA_TYPE_UNSUPPORTED) {
            return HttpURLConnection.HTTP_UNSUPPORTED_TYPE;
        }
        return HttpURLConnection.HTTP_INTERNAL_ERROR;
    }
}
