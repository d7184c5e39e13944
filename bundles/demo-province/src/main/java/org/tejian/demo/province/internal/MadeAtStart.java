package org.tejian.demo.province.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tejian.demo.province.DemoProvince;
import org.tejian.demo.province.DemoProvince.DemoAccount;
import org.tejian.directory.Organisations;
import org.tejian.security.Accounts;

/** Makes the demo province when the platform starts with it enabled, and writes the accounts into the data folder. */
@Component(
        service = MadeAtStart.class,
        immediate = true,
        configurationPid = "org.tejian.demo.province",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = DemoConfig.class)
public final class MadeAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(MadeAtStart.class);

    /** So many devices go through their life one step after the other; more would take too long. */
    private static final int SMALL = 120;

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "tejian-demo-province"));

    /** Waits in a thread of its own for the platform's first start, which makes the organisation that runs it. */
    @Activate
    public MadeAtStart(
            DemoConfig config,
            BundleContext context,
            @Reference DemoProvince province,
            @Reference Accounts accounts,
            @Reference Organisations organisations) {
        if (config.enabled()) {
            Path file = Path.of(context.getProperty("karaf.data"), "demo-accounts.txt");
            thread.scheduleWithFixedDelay(
                    () -> {
                        if (started(accounts, organisations)) {
                            thread.shutdown();
                            make(config, province, file);
                        }
                    },
                    0,
                    500,
                    TimeUnit.MILLISECONDS);
        }
    }

    /** Whether the organisation that runs the platform is there; while the database is away it is asked again. */
    private static boolean started(Accounts accounts, Organisations organisations) {
        try {
            return organisations.find(accounts.console().organisation().id()).isPresent();
        } catch (RuntimeException e) {
            // an exception would end the thread's schedule for good, and without a word
            LOG.debug("the platform's first start cannot be seen yet", e);
            return false;
        }
    }

    @Deactivate
    void stop() {
        thread.shutdownNow();
    }

    /** The people and a few devices first, so that one can sign in; the many devices arrive meanwhile. */
    private static void make(DemoConfig config, DemoProvince province, Path file) {
        int small = Math.min(config.devices(), SMALL);
        try {
            write(province.make(config.seed(), small), file);
            grow(config, province, small);
        } catch (RuntimeException e) {
            // nobody waits for this thread, so nobody else would tell; a restart goes on where it stopped
            LOG.error("演示数据生成中断，重启后继续。 / Making the demo province broke off; a restart goes on.", e);
        }
    }

    private static void grow(DemoConfig config, DemoProvince province, int small) {
        long began = System.nanoTime();
        long grown = province.grow(config.seed(), config.devices() - small, config.reports());
        if (grown > 0) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
            LOG.info("已批量生成 {} 台设备,用时 {} 秒。 / {} devices made in bulk in {} s.", grown, seconds, grown, seconds);
        }
    }

    private static void write(List<DemoAccount> accounts, Path file) {
        try {
            Files.writeString(file, text(accounts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
