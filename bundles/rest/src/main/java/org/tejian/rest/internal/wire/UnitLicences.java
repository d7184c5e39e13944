package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(description = "The licences of one unit.")
public record UnitLicences(Ref unit, List<LicenceView> licences) {}
