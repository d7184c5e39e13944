package org.tejian.rest.internal.input;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.ws.rs.BadRequestException;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.ext.ParamConverter;
import javax.ws.rs.ext.ParamConverterProvider;
import org.jspecify.annotations.Nullable;
import org.tejian.archive.RegistrationCode;
import org.tejian.directory.CreditCode;
import org.tejian.directory.RegionCode;
import org.tejian.refusal.Refusal;
import org.tejian.refusal.Refusal.Detail;
import org.tejian.rest.internal.problem.RestError;

/** Path and query parameters to values; a wrong one is a 400 that names it (JAX-RS alone would say 404). */
public final class ParameterConverters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> PARSERS = Map.of(
            UUID.class, UUID::fromString,
            Integer.class, Integer::valueOf,
            Long.class, Long::valueOf,
            LocalDate.class, ParameterConverters::date,
            Moment.class, Moment::parse,
            RegionCode.class, RegionCode::new,
            RegistrationCode.class, RegistrationCode::new,
            CreditCode.class, CreditCode::new);

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, ?> parser = type.isEnum() ? text -> constant(type, text) : PARSERS.get(type);
        return parser == null ? null : new Converter<>(type, parser, name(annotations));
    }

    private static LocalDate date(String text) {
        return CalendarDate.parse(text)
                .orElseThrow(() -> new IllegalArgumentException("a date is written 2026-03-05, not " + text));
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> ((Enum<?>) each).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "one of " + Arrays.toString(type.getEnumConstants()) + ", not " + text));
    }

    private static String name(Annotation[] annotations) {
        for (Annotation each : annotations) {
            if (each instanceof QueryParam query) {
                return query.value();
            }
            if (each instanceof PathParam path) {
                return path.value();
            }
        }
        return "";
    }

    private record Converter<T>(Class<T> type, Function<String, ?> parser, String name) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String value) {
            if (value == null || value.isEmpty()) {
                return null;
            }
            try {
                return type.cast(parser.apply(value));
            } catch (IllegalArgumentException e) {
                Detail detail = new Detail(name, "格式不正确,请核对。", "This is not well formed: " + e.getMessage());
                throw new BadRequestException(new Refusal(RestError.FIELD_INVALID, List.of(detail)));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
