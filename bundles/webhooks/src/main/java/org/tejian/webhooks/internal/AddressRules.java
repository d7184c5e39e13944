package org.tejian.webhooks.internal;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tejian.refusal.Refusal;
import org.tejian.webhooks.WebhookError;

/**
 * Whom the platform may be made to call. It stands inside the province's network, so an address chosen by an account must
 * not reach what is not meant for it: public addresses over https, and internal hosts only when the operator named them.
 */
final class AddressRules {

    private static final int LONGEST = 500;
    private static final int MOST_PORT = 65_535;

    private final List<String> internalHosts;

    AddressRules(String... internalHosts) {
        this.internalHosts = Arrays.stream(internalHosts)
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .map(host -> host.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** @throws Refusal {@link WebhookError#WEBHOOK_URL}, {@link WebhookError#WEBHOOK_ADDRESS} */
    URI admitted(String text) {
        URI url = parsed(text.strip());
        boolean internal = internal(url.getHost());
        if (!url.getScheme().equals("https") && !(internal && url.getScheme().equals("http"))) {
            throw new Refusal(WebhookError.WEBHOOK_URL);
        }
        if (objection(url).isPresent()) {
            throw new Refusal(WebhookError.WEBHOOK_ADDRESS, url.getHost());
        }
        return url;
    }

    /** Why nothing is sent there now; names may point elsewhere than they did, so this is asked before each call. */
    Optional<String> objection(URI url) {
        String host = url.getHost().toLowerCase(Locale.ROOT);
        try {
            InetAddress[] addresses = InetAddress.getAllByName(host.replaceAll("^\\[|]$", ""));
            boolean inside = Arrays.stream(addresses).anyMatch(address -> !isPublic(address));
            return inside && !internal(host)
                    ? Optional.of("host " + host + " has an address of an internal network")
                    : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of("host " + host + " has no address");
        }
    }

    private boolean internal(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return internalHosts.stream()
                .anyMatch(allowed ->
                        allowed.startsWith("*.") ? name.endsWith(allowed.substring(1)) : name.equals(allowed));
    }

    private static URI parsed(String text) {
        try {
            URI url = new URI(text);
            boolean whole = text.length() <= LONGEST
                    && url.isAbsolute()
                    && url.getHost() != null
                    && url.getRawUserInfo() == null
                    && url.getRawFragment() == null
                    && url.getPort() <= MOST_PORT
                    && url.getPort() != 0;
            if (!whole) {
                throw new Refusal(WebhookError.WEBHOOK_URL);
            }
            return new URI(url.getScheme().toLowerCase(Locale.ROOT)
                    + text.substring(url.getScheme().length()));
        } catch (URISyntaxException e) {
            throw new Refusal(e, WebhookError.WEBHOOK_URL);
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublic6(bytes) : address instanceof Inet4Address && isPublic4(bytes);
    }

    /** RFC 6890: this network, shared, protocol assignments, documentation, benchmarking, reserved. */
    private static boolean isPublic4(byte[] address) {
        int first = address[0] & 0xFF;
        int second = address[1] & 0xFF;
        int third = address[2] & 0xFF;
        boolean shared = first == 100 && second >= 64 && second <= 127;
        boolean assigned = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean documentation =
                (first == 198 && second == 51 && third == 100) || (first == 203 && second == 0 && third == 113);
        boolean benchmarking = first == 198 && (second == 18 || second == 19);
        return first != 0 && first < 224 && !shared && !assigned && !documentation && !benchmarking;
    }

    /** Global unicast (2000::/3) without tunnels that hide an IPv4 address (6to4, Teredo, NAT64) and documentation. */
    private static boolean isPublic6(byte[] address) {
        boolean global = (address[0] & 0xE0) == 0x20;
        int first = (address[0] & 0xFF) << 8 | address[1] & 0xFF;
        int second = (address[2] & 0xFF) << 8 | address[3] & 0xFF;
        boolean tunnel = first == 0x2002 || (first == 0x2001 && second == 0);
        boolean documentation = first == 0x2001 && second == 0x0DB8;
        return global && !tunnel && !documentation;
    }
}
