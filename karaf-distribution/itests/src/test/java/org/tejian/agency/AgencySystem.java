package org.tejian.agency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.ws.BindingProvider;
import org.apache.cxf.headers.Header;
import org.tejian.agency.contract.TejianAgency;
import org.tejian.agency.contract.TejianAgencyService;
import org.tejian.chain.DemoAccounts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The system of an agency: the generated client, and messages no generated client would send. */
final class AgencySystem {

    private static final String WSSE =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String endpoint;
    private final TejianAgencyService service;

    /** Reads the contract from the running platform. */
    AgencySystem(String address) {
        this.endpoint = address + "/soap/v1/agency";
        try {
            this.service =
                    new TejianAgencyService(URI.create(endpoint + "?wsdl").toURL());
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Signs in with HTTP Basic. */
    TejianAgency as(String userName) {
        return as(userName, DemoAccounts.PASSWORD);
    }

    TejianAgency as(String userName, String password) {
        TejianAgency port = nobody();
        BindingProvider binding = (BindingProvider) port;
        binding.getRequestContext().put(BindingProvider.USERNAME_PROPERTY, userName);
        binding.getRequestContext().put(BindingProvider.PASSWORD_PROPERTY, password);
        return port;
    }

    /** Signs in with a WS-Security UsernameToken. */
    TejianAgency withToken(String userName) {
        TejianAgency port = nobody();
        Header header = new Header(new QName(WSSE, "Security"), token(userName));
        ((BindingProvider) port).getRequestContext().put(Header.HEADER_LIST, List.of(header));
        return port;
    }

    TejianAgency nobody() {
        return service.getTejianAgencyPort();
    }

    /** Sends whatever is in the body, signed in. */
    HttpResponse<String> send(String userName, BodyPublisher body) {
        String pair = userName + ":" + DemoAccounts.PASSWORD;
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint))
                .header("Content-Type", "text/xml; charset=utf-8")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .POST(body)
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Element token(String userName) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().newDocument();
            Element security = document.createElementNS(WSSE, "wsse:Security");
            document.appendChild(security);
            Element token = child(security, "UsernameToken");
            child(token, "Username").setTextContent(userName);
            child(token, "Password").setTextContent(DemoAccounts.PASSWORD);
            return security;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Element child(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElementNS(WSSE, "wsse:" + name);
        parent.appendChild(child);
        return child;
    }
}
