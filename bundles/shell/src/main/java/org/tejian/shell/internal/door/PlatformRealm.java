package org.tejian.shell.internal.door;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import org.apache.karaf.jaas.boot.ProxyLoginModule;
import org.apache.karaf.jaas.config.JaasRealm;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Karaf's realm with the accounts of the platform in it. What Karaf had of its own is asked first and is enough: the
 * console account of this machine, which must work when the database does not.
 */
@Component(property = PlatformRealm.OURS + ":Boolean=true")
public final class PlatformRealm implements JaasRealm {

    static final String OURS = "org.tejian.realm";

    private static final int BEFORE_KARAFS_OWN = 100;

    private final JaasRealm karaf;
    private final BundleContext context;

    @Activate
    public PlatformRealm(@Reference(target = "(!(" + OURS + "=true))") JaasRealm karaf, BundleContext context) {
        this.karaf = karaf;
        this.context = context;
    }

    @Override
    public String getName() {
        return karaf.getName();
    }

    @Override
    public int getRank() {
        return BEFORE_KARAFS_OWN;
    }

    @Override
    public AppConfigurationEntry[] getEntries() {
        return Stream.concat(Arrays.stream(karaf.getEntries()).map(PlatformRealm::enough), Stream.of(platform()))
                .toArray(AppConfigurationEntry[]::new);
    }

    private static AppConfigurationEntry enough(AppConfigurationEntry entry) {
        return new AppConfigurationEntry(
                entry.getLoginModuleName(), LoginModuleControlFlag.SUFFICIENT, entry.getOptions());
    }

    private AppConfigurationEntry platform() {
        Map<String, Object> options = Map.of(
                ProxyLoginModule.PROPERTY_MODULE,
                PlatformLoginModule.class.getName(),
                ProxyLoginModule.PROPERTY_BUNDLE,
                Long.toString(context.getBundle().getBundleId()),
                PlatformLoginModule.CONTEXT,
                context);
        return new AppConfigurationEntry(ProxyLoginModule.class.getName(), LoginModuleControlFlag.SUFFICIENT, options);
    }
}
