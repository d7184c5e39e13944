package org.tejian.itests;

import java.util.Arrays;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** The plugins of the distribution in the container, by the ids of their types. */
final class Plugins {

    private final BundleContext context;
    private final List<String> types;

    Plugins(BundleContext context, List<String> types) {
        this.context = context;
        this.types = types;
    }

    void stopAll() {
        types.forEach(this::stop);
    }

    void startAll() {
        types.forEach(this::start);
    }

    void stop(String type) {
        try {
            bundle(type).stop();
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    void start(String type) {
        try {
            bundle(type).start();
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    private Bundle bundle(String type) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> type.equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no plugin " + type));
    }
}
