package org.tejian.itests;

import static org.awaitility.Awaitility.await;
import static org.ops4j.pax.exam.CoreOptions.maven;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.logLevel;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.ops4j.pax.exam.CoreOptions;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.karaf.options.LogLevelOption.LogLevel;
import org.tejian.chain.Rest;

/** The one container of the suite: the built distribution on ports of its own. */
final class Container {

    static final int HTTP_PORT = 18281;
    static final int SSH_PORT = 18201;
    private static final String KARAF = "4.4.10";

    /** bin/karaf passes these to the JVM; without them Karaf hangs on JDK 17. */
    private static final List<String> MODULE_OPTIONS = List.of(
            "--add-reads=java.xml=java.logging",
            "--add-exports=java.base/org.apache.karaf.specs.locator=java.xml,ALL-UNNAMED",
            "--patch-module",
            "java.base=lib/endorsed/org.apache.karaf.specs.locator-" + KARAF + ".jar",
            "--patch-module",
            "java.xml=lib/endorsed/org.apache.karaf.specs.java.xml-" + KARAF + ".jar",
            "--add-opens",
            "java.base/java.security=ALL-UNNAMED",
            "--add-opens",
            "java.base/java.net=ALL-UNNAMED",
            "--add-opens",
            "java.base/java.lang=ALL-UNNAMED",
            "--add-opens",
            "java.base/java.util=ALL-UNNAMED",
            "--add-opens",
            "java.naming/javax.naming.spi=ALL-UNNAMED",
            "--add-opens",
            "java.rmi/sun.rmi.transport.tcp=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.protocol.file=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.protocol.ftp=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.protocol.http=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.protocol.https=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.protocol.jar=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.content.text=ALL-UNNAMED",
            "--add-exports=jdk.xml.dom/org.w3c.dom.html=ALL-UNNAMED",
            "--add-exports=jdk.naming.rmi/com.sun.jndi.url.rmi=ALL-UNNAMED",
            "--add-exports=java.rmi/sun.rmi.registry=ALL-UNNAMED",
            "--add-exports=java.security.sasl/com.sun.security.sasl=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8");

    private Container() {}

    /** Where the container answers, once the platform is up and the demo province is made. */
    static String address() {
        String address = "http://127.0.0.1:" + HTTP_PORT;
        Path accounts = Path.of(System.getProperty("karaf.data"), "demo-accounts.txt");
        await().atMost(Duration.ofMinutes(3)).until(() -> Rest.health(address) == 200 && Files.exists(accounts));
        return address;
    }

    /** The sources of the project, whose examples the tests enter as records. */
    static Path project() {
        return Path.of(System.getProperty("tejian.project"));
    }

    /** A bundle beside the distribution, taken from the repository that Maven filled for this module. */
    private static Option library(String path) {
        Path file = Path.of(System.getProperty("tejian.repository"), path);
        if (!Files.exists(file)) {
            throw new IllegalStateException(file + " is missing: is its version in the pom another one?");
        }
        return CoreOptions.bundle(file.toUri().toString());
    }

    static Option[] options() {
        Option[] module = MODULE_OPTIONS.stream().map(CoreOptions::vmOption).toArray(Option[]::new);
        return CoreOptions.options(
                karafDistributionConfiguration()
                        .frameworkUrl(
                                maven("org.tejian", "assembly").type("tar.gz").version("1.0.0-SNAPSHOT"))
                        .name("Tejian")
                        .unpackDirectory(new File("target/exam"))
                        .useDeployFolder(false),
                keepRuntimeFolder(),
                library("org/tejian/demo/1.0.0-SNAPSHOT/demo-1.0.0-SNAPSHOT.jar"),
                library("org/awaitility/awaitility/4.3.0/awaitility-4.3.0.jar"),
                library("org/hamcrest/hamcrest/2.1/hamcrest-2.1.jar"),
                CoreOptions.systemProperty("tejian.project")
                        .value(Path.of("../..").toAbsolutePath().normalize().toString()),
                editConfigurationFilePut("etc/org.tejian.demo.province.cfg", "enabled", "true"),
                logLevel(LogLevel.INFO),
                CoreOptions.composite(module),
                editConfigurationFilePut(
                        "etc/org.ops4j.pax.web.cfg", "org.osgi.service.http.port", Integer.toString(HTTP_PORT)),
                editConfigurationFilePut("etc/org.apache.karaf.shell.cfg", "sshPort", Integer.toString(SSH_PORT)),
                editConfigurationFilePut("etc/org.apache.karaf.management.cfg", "rmiRegistryPort", "18299"),
                editConfigurationFilePut("etc/org.apache.karaf.management.cfg", "rmiServerPort", "18244"));
    }
}
