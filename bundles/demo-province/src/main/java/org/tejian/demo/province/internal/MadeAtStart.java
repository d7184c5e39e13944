package org.tejian.demo.province.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tejian.demo.province.DemoProvince;
import org.tejian.demo.province.DemoProvince.DemoAccount;

/** Makes the demo province when the platform starts with it enabled, and writes the accounts into the data folder. */
@Component(
        service = MadeAtStart.class,
        immediate = true,
        configurationPid = "org.tejian.demo.province",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = DemoConfig.class)
public final class MadeAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(MadeAtStart.class);

    @Activate
    public MadeAtStart(DemoConfig config, BundleContext context, @Reference DemoProvince province) throws IOException {
        if (!config.enabled()) {
            return;
        }
        List<DemoAccount> accounts = province.make(config.seed(), config.devices());
        Path file = Path.of(context.getProperty("karaf.data"), "demo-accounts.txt");
        Files.writeString(file, text(accounts));
        LOG.info("演示数据已就绪,账号见 {}。 / The demo province is ready; its accounts are in {}.", file, file);
    }

    private static String text(List<DemoAccount> accounts) {
        StringBuilder text = new StringBuilder();
        for (DemoAccount account : accounts) {
            text.append(String.format(
                    "  %-22s %s  %s(%s)%n",
                    account.userName(), account.password(), account.rolesZh(), account.organisation()));
        }
        return text.toString();
    }
}
