package org.tejian.rest.internal.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tejian.refusal.Refusal;
import org.tejian.refusal.Refusal.Detail;

/** What Jackson found wrong, told by the name of the field and what is expected there. */
final class JsonProblems {

    private JsonProblems() {}

    static Refusal refusal(JsonProcessingException thrown) {
        if (thrown instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return new Refusal(RestError.FIELD_INVALID, List.of(detail(mapping)));
        }
        JsonLocation place = thrown.getLocation();
        return new Refusal(
                RestError.MALFORMED_JSON,
                place == null ? 1 : place.getLineNr(),
                place == null ? 1 : place.getColumnNr());
    }

    private static Detail detail(JsonMappingException thrown) {
        String field = path(thrown);
        if (thrown instanceof UnrecognizedPropertyException) {
            return new Detail(field, "没有这个字段,请删除或核对拼写。", "There is no such field; remove it or check its spelling.");
        }
        if (thrown instanceof InvalidFormatException format) {
            return expected(field, format.getTargetType());
        }
        if (thrown instanceof MismatchedInputException mismatch) {
            return expected(field, mismatch.getTargetType());
        }
        return new Detail(field, "内容不正确,请检查。", "This is wrong; check it.");
    }

    private static Detail expected(String field, @Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            String codes = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", "));
            return new Detail(field, "只能取以下代码之一:" + codes + "。", "One of these codes: " + codes + ".");
        }
        if (type == LocalDate.class) {
            return new Detail(field, "日期须写作 2026-03-05。", "A date is written 2026-03-05.");
        }
        if (type == UUID.class) {
            return new Detail(field, "须为 UUID 标识。", "A UUID is expected.");
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return new Detail(field, "须为整数。", "A whole number is expected.");
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Detail(field, "须为 true 或 false。", "true or false is expected.");
        }
        if (type == String.class) {
            return new Detail(field, "须为文字,且不含控制字符。", "Text without control characters is expected.");
        }
        return new Detail(field, "内容的类型不正确,请对照接口文档。", "This has the wrong type; check the documentation.");
    }

    private static String path(JsonMappingException thrown) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference each : thrown.getPath()) {
            if (each.getFieldName() == null) {
                path.append('[').append(each.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(each.getFieldName());
            }
        }
        return path.toString();
    }
}
