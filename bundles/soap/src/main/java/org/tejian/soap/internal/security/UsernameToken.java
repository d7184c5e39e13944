package org.tejian.soap.internal.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tejian.refusal.Refusal;
import org.tejian.soap.internal.fault.SoapError;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The UsernameToken of a WS-Security header (OASIS WSS 1.1, Username Token Profile), with the password as text. A
 * Timestamp beside it is heeded; nonces are not, since TLS already keeps others from repeating the message.
 */
final class UsernameToken {

    static final String WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private static final String WSU =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
    private static final String PASSWORD_TEXT =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText";
    private static final String PASSWORD_DIGEST =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordDigest";
    private static final Duration CLOCKS_APART = Duration.ofMinutes(5);
    private static final int LONGEST = 200;

    private final Clock clock;

    UsernameToken(Clock clock) {
        this.clock = clock;
    }

    /**
     * The credentials in a Security header; empty when it holds no UsernameToken.
     *
     * @throws Refusal {@link SoapError#CREDENTIALS_ILLEGAL}, {@link SoapError#PASSWORD_DIGEST_IMPOSSIBLE},
     *     {@link SoapError#CREDENTIALS_EXPIRED}
     */
    Optional<Credentials> read(Element security) {
        for (Element timestamp : children(security, WSU, "Timestamp")) {
            requireCurrent(timestamp);
        }
        List<Element> tokens = children(security, WSSE, "UsernameToken");
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        if (tokens.size() > 1) {
            throw new Refusal(SoapError.CREDENTIALS_ILLEGAL);
        }
        Element name = only(tokens.get(0), "Username");
        Element password = only(tokens.get(0), "Password");
        requireText(password.getAttribute("Type"));
        return Optional.of(new Credentials(text(name).strip(), text(password)));
    }

    private static void requireText(String type) {
        if (type.equals(PASSWORD_DIGEST)) {
            throw new Refusal(SoapError.PASSWORD_DIGEST_IMPOSSIBLE);
        }
        if (!type.isEmpty() && !type.equals(PASSWORD_TEXT)) {
            throw new Refusal(SoapError.CREDENTIALS_ILLEGAL);
        }
    }

    private void requireCurrent(Element timestamp) {
        Instant now = clock.instant();
        for (Element created : children(timestamp, WSU, "Created")) {
            if (moment(created).minus(CLOCKS_APART).isAfter(now)) {
                throw new Refusal(SoapError.CREDENTIALS_EXPIRED);
            }
        }
        for (Element expires : children(timestamp, WSU, "Expires")) {
            if (moment(expires).plus(CLOCKS_APART).isBefore(now)) {
                throw new Refusal(SoapError.CREDENTIALS_EXPIRED);
            }
        }
    }

    private static Instant moment(Element element) {
        try {
            return OffsetDateTime.parse(text(element).strip()).toInstant();
        } catch (DateTimeParseException e) {
            throw new Refusal(e, SoapError.CREDENTIALS_ILLEGAL);
        }
    }

    private static Element only(Element parent, String name) {
        List<Element> found = children(parent, WSSE, name);
        if (found.size() != 1) {
            throw new Refusal(SoapError.CREDENTIALS_ILLEGAL);
        }
        return found.get(0);
    }

    private static String text(Element element) {
        String text = element.getTextContent();
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw new Refusal(SoapError.CREDENTIALS_ILLEGAL);
        }
        return text;
    }

    private static List<Element> children(Element parent, String namespace, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && namespace.equals(element.getNamespaceURI())
                    && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }
}
