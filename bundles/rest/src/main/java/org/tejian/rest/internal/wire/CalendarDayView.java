package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

@Schema(description = "A day that differs from its place in the week.")
public record CalendarDayView(LocalDate day, Label kind, String name) {}
