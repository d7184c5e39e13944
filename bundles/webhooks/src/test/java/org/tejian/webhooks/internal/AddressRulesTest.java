package org.tejian.webhooks.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tejian.webhooks.WebhookError;

/** Whom the platform may be made to call; every name here is an address, so that no test asks a name server. */
class AddressRulesTest {

    private final AddressRules rules = new AddressRules(" 10.1.2.3 ", "", "*.gz.local", "127.0.0.1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "//8.8.8.8/x",
                "https:///x",
                "https://",
                "http://8.8.8.8/x",
                "ftp://8.8.8.8/x",
                "file:///etc/passwd",
                "gopher://8.8.8.8/",
                "https://user:secret@8.8.8.8/",
                "https://8.8.8.8/#part",
                "https://8.8.8.8:0/",
                "https://8.8.8.8:70000/",
                "https://8.8.8.8/a b",
                "mailto:somebody@example.org"
            })
    void givenAnAddressOfAnotherForm_whenAdmitted_thenRefused(String url) {
        assertRefused(() -> rules.admitted(url), WebhookError.WEBHOOK_URL);
    }

    @Test
    void givenATooLongAddress_whenAdmitted_thenRefused() {
        assertRefused(() -> rules.admitted("https://8.8.8.8/" + "x".repeat(500)), WebhookError.WEBHOOK_URL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.2/",
                "https://10.1.2.4/",
                "https://172.16.0.1/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://224.0.0.1/",
                "https://255.255.255.255/",
                "https://[::1]/",
                "https://[::ffff:10.1.2.4]/",
                "https://[fe80::1]/",
                "https://[fd00::1]/",
                "https://[64:ff9b::a01:203]/",
                "https://[2002:a01:203::1]/",
                "https://2130706434/"
            })
    void givenAnAddressInsideTheNetwork_whenAdmitted_thenRefused(String url) {
        assertRefused(() -> rules.admitted(url), WebhookError.WEBHOOK_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://8.8.8.8/hooks?a=1",
                "HTTPS://8.8.8.8:8443/",
                "https://[2400:3200::1]/x",
                "http://10.1.2.3/x",
                "https://10.1.2.3:8443/x",
                " http://127.0.0.1:9000/ "
            })
    void givenAPublicAddressOrOneTheOperatorNamed_whenAdmitted_thenItIs(String url) {
        assertThat(rules.admitted(url).toString()).isEqualToIgnoringCase(url.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"192.0.2.1", "198.51.100.7", "203.0.113.9", "198.18.0.1", "240.0.0.1", "2001:db8::1", "2001::1"})
    void givenAnAddressNobodyOnTheInternetHas_whenAsked_thenItIsNotPublic(String address) throws UnknownHostException {
        assertThat(AddressRules.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void givenAHostWithoutAnAddress_whenAskedBeforeACall_thenThatIsAnObjection() {
        assertThat(rules.objection(java.net.URI.create("https://no-such-host.invalid/")))
                .isPresent();
    }
}
