package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

@Schema(description = "A renewal of a certificate: unbroken when in time, else it begins on the day of renewal.")
public record CertificateRenewal(LocalDate renewedOn, LocalDate validUntil) {}
