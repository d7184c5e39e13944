package org.tejian.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfiguredAddressTest {

    @Test
    void givenAddressWithSlash_whenAsked_thenPathsFollowIt() {
        assertThat(address(" https://tejian.example/gz/ ").of("/verify/device/1"))
                .isEqualTo("https://tejian.example/gz/verify/device/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tejian.example", "ftp://tejian.example", "http://", "http://a b", "http://a/?q=1"})
    void givenNoAddress_whenAsked_thenTheDefaultHolds(String wrong) {
        assertThat(address(wrong).of("/x")).isEqualTo("http://localhost:8181/x");
    }

    private static ConfiguredAddress address(String value) {
        return new ConfiguredAddress(new ConfiguredAddress.Settings() {
            @Override
            public String address() {
                return value;
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return ConfiguredAddress.Settings.class;
            }
        });
    }
}
