package org.tejian.directory.internal;

import java.net.URI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tejian.directory.PublicAddress;

/** The address as the administrator gives it; what cannot be an address is named in the log and the default holds. */
@Component(configurationPid = ConfiguredAddress.PID)
@Designate(ocd = ConfiguredAddress.Settings.class)
public final class ConfiguredAddress implements PublicAddress {

    static final String PID = "org.tejian.address";

    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredAddress.class);
    private static final String DEFAULT = "http://localhost:8181";

    /** Settings in {@code etc/org.tejian.address.cfg}. */
    @ObjectClassDefinition(name = "Tejian public address")
    public @interface Settings {

        @AttributeDefinition(
                name = "Address",
                description = "平台网页的公开地址,报告和证书上的二维码以此开头"
                        + " Address of the platform's web pages as the public reaches them; the QR codes of reports and"
                        + " certificates begin with it")
        String address() default DEFAULT;
    }

    private final String address;

    @Activate
    public ConfiguredAddress(Settings settings) {
        String given = settings.address().strip().replaceFirst("/+$", "");
        if (isAddress(given)) {
            address = given;
        } else {
            address = DEFAULT;
            LOG.error(
                    "etc/{}.cfg 中的 address={} 不是 http 或 https 网址,暂用 {},请改正。"
                            + " / address={} is no http or https address; {} is used until it is mended.",
                    PID,
                    given,
                    DEFAULT,
                    given,
                    DEFAULT);
        }
    }

    @Override
    public String of(String path) {
        return address + path;
    }

    private static boolean isAddress(String given) {
        try {
            URI uri = URI.create(given);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
