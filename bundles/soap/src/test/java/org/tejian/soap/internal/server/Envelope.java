package org.tejian.soap.internal.server;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.tejian.soap.internal.fakes.SignInForTests;

/** Messages as a client would write them. */
final class Envelope {

    static final String NAMESPACE = "urn:tejian:agency:v1";
    static final String WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    static final String WSU = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
    static final String PROFILE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#";

    private Envelope() {}

    static String of(String header, String body) {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns:t=\"" + NAMESPACE + "\">"
                + "<s:Header>" + header + "</s:Header><s:Body>" + body + "</s:Body></s:Envelope>";
    }

    /** Without a header of its own. */
    static String of(String body) {
        return of("", body);
    }

    static String device(String number) {
        return "<t:device><t:number>" + number + "</t:number></t:device>";
    }

    static String[] basic(String userName) {
        return basic(userName, SignInForTests.PASSWORD);
    }

    static String[] basic(String userName, String password) {
        String pair = userName + ":" + password;
        return new String[] {
            "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8))
        };
    }

    static String security(String content) {
        return "<w:Security xmlns:w=\"" + WSSE + "\" xmlns:u=\"" + WSU + "\" s:mustUnderstand=\"1\">" + content
                + "</w:Security>";
    }

    static String token(String userName, String password, String type) {
        String of = type.isEmpty() ? "" : " Type=\"" + PROFILE + type + "\"";
        return "<w:UsernameToken><w:Username>" + userName + "</w:Username><w:Password" + of + ">" + password
                + "</w:Password></w:UsernameToken>";
    }
}
