package org.tejian.registration.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of the certificates, PID {@code org.tejian.registration}. */
@ObjectClassDefinition(name = "Tejian registration", description = "使用登记 use registration")
public @interface CertificateConfig {

    /** Where the public reaches the platform; printed as the QR code of certificates. */
    @AttributeDefinition(description = "平台的公开地址 public address of the platform, without a slash at its end")
    String publicAddress() default "http://127.0.0.1:8181";
}
