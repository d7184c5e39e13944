package org.tejian.soap.internal.fault;

import java.util.Optional;
import org.tejian.refusal.Refusal;
import org.w3c.dom.Element;

/** The element {@code refusal} of the contract, as the detail of a fault. */
final class RefusalDetail {

    private static final String NAMESPACE = "urn:tejian:agency:v1";

    private RefusalDetail() {}

    static void write(Element detail, Refusal refusal, Optional<String> incident) {
        Element root = child(detail, "refusal");
        text(root, "code", refusal.code().name());
        text(root, "kind", refusal.code().kind().name());
        text(root, "zh", refusal.zh());
        text(root, "en", refusal.en());
        incident.ifPresent(number -> text(root, "incident", number));
        for (Refusal.Detail each : refusal.details()) {
            Element one = child(root, "detail");
            text(one, "field", each.field());
            text(one, "zh", each.zh());
            text(one, "en", each.en());
        }
    }

    private static Element child(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElementNS(NAMESPACE, "t:" + name);
        parent.appendChild(child);
        return child;
    }

    private static void text(Element parent, String name, String value) {
        child(parent, name).setTextContent(clean(value));
    }

    /** Whatever a client sent comes back as text; characters that XML 1.0 cannot hold become question marks. */
    static String clean(String value) {
        return value.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?");
    }
}
