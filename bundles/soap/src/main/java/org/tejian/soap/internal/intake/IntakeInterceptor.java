package org.tejian.soap.internal.intake;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.cxf.helpers.CastUtils;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.tejian.refusal.Refusal;
import org.tejian.soap.internal.fault.SoapError;

/** Before anything is read: only POST of text/xml, and never more than the limit. The contract is read with GET. */
public final class IntakeInterceptor extends AbstractPhaseInterceptor<Message> {

    private final int largest;

    public IntakeInterceptor(int largest) {
        super(Phase.RECEIVE);
        this.largest = largest;
    }

    @Override
    public void handleMessage(Message message) {
        String method = String.valueOf(message.get(Message.HTTP_REQUEST_METHOD));
        if (method.equals("GET") && asksForContract(message)) {
            return;
        }
        if (!method.equals("POST")) {
            throw new Refusal(SoapError.METHOD_NOT_ALLOWED);
        }
        String type = String.valueOf(message.get(Message.CONTENT_TYPE)).toLowerCase(Locale.ROOT);
        if (!type.equals("text/xml") && !type.startsWith("text/xml;")) {
            throw new Refusal(SoapError.MEDIA_TYPE_UNSUPPORTED);
        }
        if (!type.contains("charset")) {
            // CXF takes ISO-8859-1 for granted; XML itself says better what it is written in
            message.remove(Message.ENCODING);
        }
        if (announced(message) > largest) {
            throw new Refusal(SoapError.MESSAGE_TOO_LARGE, largest);
        }
        InputStream body = message.getContent(InputStream.class);
        if (body != null) {
            message.setContent(InputStream.class, new BoundedStream(body, largest));
        }
    }

    private static boolean asksForContract(Message message) {
        String query = String.valueOf(message.get(Message.QUERY_STRING)).toLowerCase(Locale.ROOT);
        return query.equals("wsdl") || query.startsWith("wsdl=") || query.startsWith("xsd=");
    }

    private static long announced(Message message) {
        Map<String, List<String>> headers = CastUtils.cast((Map<?, ?>) message.get(Message.PROTOCOL_HEADERS));
        List<String> lengths = headers == null ? List.of() : headers.getOrDefault("Content-Length", List.of());
        return lengths.stream()
                .filter(length -> length.matches("[0-9]{1,18}"))
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
    }
}
