package org.tejian.security.internal.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import com.unboundid.util.ssl.cert.CertException;
import com.unboundid.util.ssl.cert.ManageCertificates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tejian.security.internal.PasswordAuthority.Answer;

/** Against a real directory server, in clear text, by StartTLS and by LDAPS. */
class LdapDirectoryTest {

    private static final String SERVICE_PASSWORD = "service-secret";
    private static final char[] STORE_PASSWORD = "store-secret".toCharArray();

    @TempDir
    private static Path folder;

    private static InMemoryDirectoryServer server;
    private static Path certificate;

    @BeforeAll
    static void start() throws LDAPException, LDIFException, CertException, GeneralSecurityException, IOException {
        Path store = folder.resolve("server.p12");
        certificate = folder.resolve("server.pem");
        selfSigned(store);
        SSLUtil tls = new SSLUtil(new KeyStoreKeyManager(store.toFile(), STORE_PASSWORD, "PKCS12", "server"), null);
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=example,dc=org");
        config.addAdditionalBindCredentials("cn=tejian,dc=example,dc=org", SERVICE_PASSWORD);
        InetAddress loopback = InetAddress.getLoopbackAddress();
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("plain", loopback, 0, tls.createSSLSocketFactory()),
                InMemoryListenerConfig.createLDAPSConfig("tls", loopback, 0, tls.createSSLServerSocketFactory(), null));
        server = new InMemoryDirectoryServer(config);
        server.startListening();
        server.add("dn: dc=example,dc=org", "objectClass: domain", "dc: example");
        server.add("dn: ou=people,dc=example,dc=org", "objectClass: organizationalUnit", "ou: people");
        person("li.si", "ldap-horse-1");
        person("wang.wu", "ldap-horse-2");
    }

    @AfterAll
    static void stop() {
        server.shutDown(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clear", "startTls", "ldaps"})
    void givenPerson_whenChecked_thenOnlyTheOwnPasswordIsAccepted(String way) {
        LdapDirectory directory = directory(way, SERVICE_PASSWORD);

        assertThat(directory.check("li.si", "ldap-horse-1")).isEqualTo(Answer.ACCEPTED);
        assertThat(directory.check("li.si", "ldap-horse-2")).isEqualTo(Answer.REFUSED);
        assertThat(directory.check("wang.wu", "ldap-horse-2")).isEqualTo(Answer.ACCEPTED);
        assertThat(directory.check("nobody", "ldap-horse-1")).isEqualTo(Answer.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clear", "startTls", "ldaps"})
    void givenEavesdropper_whenChecked_thenOnlyClearTextTellsThePasswords(String way) throws IOException {
        boolean ldaps = way.equals("ldaps");
        try (Wiretap wire = new Wiretap(server.getListenPort(ldaps ? "tls" : "plain"))) {
            LdapDirectory directory = new LdapDirectory(new LdapConfigForTests(
                    (ldaps ? "ldaps" : "ldap") + "://localhost:" + wire.port(),
                    way.equals("startTls"),
                    way.equals("clear"),
                    certificate.toString(),
                    SERVICE_PASSWORD));

            assertThat(directory.check("li.si", "ldap-horse-1")).isEqualTo(Answer.ACCEPTED);

            boolean told = wire.heard().contains("ldap-horse-1") || wire.heard().contains(SERVICE_PASSWORD);
            assertThat(told).isEqualTo(way.equals("clear"));
            assertThat(wire.connections()).isEqualTo(1);
        }
    }

    @Test
    void givenEmptyPassword_whenChecked_thenItIsNoAnonymousSignIn() {
        assertThat(directory("ldaps", SERVICE_PASSWORD).check("li.si", "")).isEqualTo(Answer.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "li.*", "li.si)(uid=*", "*)(objectClass=*", "li.si\u0000"})
    void givenNameThatIsAFilter_whenChecked_thenItIsOnlyAName(String userName) {
        assertThat(directory("ldaps", SERVICE_PASSWORD).check(userName, "ldap-horse-1"))
                .isEqualTo(Answer.REFUSED);
    }

    @Test
    void givenCertificateNobodyTrusts_whenChecked_thenTheDirectoryIsAwayAndNothingIsSent() {
        LdapDirectory untrusting = new LdapDirectory(new LdapConfigForTests(
                "ldaps://localhost:" + server.getListenPort("tls"), false, false, "", SERVICE_PASSWORD));
        LdapDirectory starting = new LdapDirectory(new LdapConfigForTests(
                "ldap://localhost:" + server.getListenPort("plain"), true, false, "", SERVICE_PASSWORD));

        assertThat(untrusting.check("li.si", "ldap-horse-1")).isEqualTo(Answer.AWAY);
        assertThat(starting.check("li.si", "ldap-horse-1")).isEqualTo(Answer.AWAY);
    }

    @Test
    void givenWrongServicePassword_whenChecked_thenAwayAndNotTheUsersFault() {
        assertThat(directory("ldaps", "wrong").check("li.si", "ldap-horse-1")).isEqualTo(Answer.AWAY);
    }

    @Test
    void givenServerThatNeverAnswers_whenChecked_thenAwayAfterTheConfiguredTime() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            LdapDirectory directory = new LdapDirectory(new LdapConfigForTests(
                    "ldap://localhost:" + silent.getLocalPort(), false, true, "", SERVICE_PASSWORD));
            long start = System.nanoTime();

            assertThat(directory.check("li.si", "ldap-horse-1")).isEqualTo(Answer.AWAY);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void givenClearTextByOversight_whenConfigured_thenRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LdapDirectory(
                        new LdapConfigForTests("ldap://directory.example.org", false, false, "", "x")))
                .withMessageContaining("clear text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LdapDirectory(new LdapConfigForTests(
                        "ldaps://directory.example.org", false, false, folder + "/missing.pem", "x")))
                .withMessageContaining("missing.pem");
    }

    private static LdapDirectory directory(String way, String bindPassword) {
        boolean ldaps = way.equals("ldaps");
        String url = (ldaps ? "ldaps" : "ldap") + "://localhost:" + server.getListenPort(ldaps ? "tls" : "plain");
        return new LdapDirectory(new LdapConfigForTests(
                url, way.equals("startTls"), way.equals("clear"), certificate.toString(), bindPassword));
    }

    private static void person(String uid, String password) throws LDAPException, LDIFException {
        server.add(
                "dn: uid=" + uid + ",ou=people,dc=example,dc=org",
                "objectClass: inetOrgPerson",
                "uid: " + uid,
                "cn: " + uid,
                "sn: " + uid,
                "userPassword: " + password);
    }

    private static void selfSigned(Path store) throws GeneralSecurityException, IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ManageCertificates.main(
                null,
                said,
                said,
                "generate-self-signed-certificate",
                "--keystore",
                store.toString(),
                "--keystore-password",
                new String(STORE_PASSWORD),
                "--keystore-type",
                "PKCS12",
                "--alias",
                "server",
                "--subject-dn",
                "CN=localhost",
                "--subject-alternative-name-dns",
                "localhost");
        assertThat(store).as(said.toString()).exists();
        KeyStore keys = KeyStore.getInstance(store.toFile(), STORE_PASSWORD);
        Files.writeString(
                certificate,
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(keys.getCertificate("server").getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
    }
}
