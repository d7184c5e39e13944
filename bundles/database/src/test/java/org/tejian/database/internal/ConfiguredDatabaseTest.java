package org.tejian.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tejian.database.internal.postgres.ServerSettings;

class ConfiguredDatabaseTest {

    @Test
    void givenEmptyConfiguration_whenRead_thenDefaults() {
        ServerSettings settings = ConfiguredDatabase.settings("/opt/tejian/data", config(Map.of()));

        assertThat(settings.folder()).isEqualTo(Path.of("/opt/tejian/data/postgresql"));
        assertThat(settings.port()).isZero();
        assertThat(settings.account()).isEmpty();
        assertThat(settings.sharedBuffers()).isEqualTo("256MB");
        assertThat(settings.maxConnections()).isEqualTo(100);
        assertThat(settings.extra()).isEmpty();
    }

    @Test
    void givenEverythingSet_whenRead_thenTaken() {
        ServerSettings settings = ConfiguredDatabase.settings(
                "/opt/tejian/data",
                config(Map.of(
                        "embedded_directory", " /var/lib/tejian ",
                        "embedded_port", 5433,
                        "embedded_account", "pg",
                        "embedded_sharedBuffers", "2GB",
                        "embedded_maxConnections", 300,
                        "embedded_settings", "work_mem = 32MB; shared_preload_libraries = 'a,b' ;")));

        assertThat(settings.folder()).isEqualTo(Path.of("/var/lib/tejian"));
        assertThat(settings.port()).isEqualTo(5433);
        assertThat(settings.account()).contains("pg");
        assertThat(settings.sharedBuffers()).isEqualTo("2GB");
        assertThat(settings.maxConnections()).isEqualTo(300);
        assertThat(settings.extra()).containsExactly("work_mem = 32MB", "shared_preload_libraries = 'a,b'");
    }

    @Test
    void givenNonsense_whenRead_thenRefusedByName() {
        assertThatThrownBy(() -> ConfiguredDatabase.settings("/d", config(Map.of("embedded_port", 70000))))
                .hasMessageContaining("embedded.port");
        assertThatThrownBy(() -> ConfiguredDatabase.settings("/d", config(Map.of("embedded_sharedBuffers", "lots"))))
                .hasMessageContaining("embedded.sharedBuffers");
        assertThatThrownBy(() -> ConfiguredDatabase.settings("/d", config(Map.of("embedded_maxConnections", 1))))
                .hasMessageContaining("embedded.maxConnections");
    }

    private static DatabaseConfig config(Map<String, Object> values) {
        return (DatabaseConfig) Proxy.newProxyInstance(
                DatabaseConfig.class.getClassLoader(),
                new Class<?>[] {DatabaseConfig.class},
                (proxy, method, arguments) -> values.getOrDefault(method.getName(), method.getDefaultValue()));
    }
}
