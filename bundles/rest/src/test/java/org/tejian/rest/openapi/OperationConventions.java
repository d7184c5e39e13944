package org.tejian.rest.openapi;

import io.swagger.v3.jaxrs2.ext.AbstractOpenAPIExtension;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtension;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import javax.ws.rs.DELETE;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import org.tejian.directory.Caller;
import org.tejian.rest.internal.filter.Creates;
import org.tejian.rest.internal.filter.Public;
import org.tejian.rest.internal.input.IfMatch;
import org.tejian.rest.internal.input.SeenVersion;
import org.tejian.rest.internal.wire.Versioned;

/** What the filters of this edge do to every operation: statuses, headers, sessions, problems. */
final class OperationConventions extends AbstractOpenAPIExtension {

    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.of(
            "400", "请求内容有误,逐项指出 Wrong input, field by field",
            "401", "未登录或会话已失效 Not signed in, or the session has ended",
            "403", "角色不允许 The role may not do this",
            "404", "不存在或不在权限范围内 No such thing, or outside the caller's scope",
            "409", "当前状态不允许 The state does not allow it",
            "412", "已被他人修改 Changed since it was read",
            "422", "业务规则不允许 A rule of the trade forbids it",
            "428", "缺少 If-Match The version is needed",
            "503", "平台正在启动或数据库暂不可用 Starting, or the database is away"));

    @Override
    public void decorateOperation(Operation operation, Method method, Iterator<OpenAPIExtension> chain) {
        boolean open = has(method, Public.class);
        boolean change = has(method, POST.class) || has(method, PUT.class) || has(method, DELETE.class);
        boolean session =
                method.getDeclaringClass().getAnnotation(Path.class).value().equals("v1/session");
        String resource = method.getDeclaringClass().getSimpleName().replace("Resource", "");
        operation.setOperationId(resource + "." + method.getName());
        operation.setResponses(responses(operation, method, change, open));
        if (!open) {
            operation.addSecurityItem(new SecurityRequirement().addList(OpenApiDocument.BEARER));
            operation.addSecurityItem(new SecurityRequirement().addList(OpenApiDocument.COOKIE));
        }
        if (change && !open && !session) {
            operation.addParametersItem(header(
                    "Idempotency-Key",
                    "1 to 200 visible ASCII characters: the same key is answered again, not done again",
                    false));
        }
        if (takes(method, IfMatch.class)) {
            operation.addParametersItem(
                    header("If-Match", "ETag of what was read; refused when it has changed since", false));
        }
        if (takes(method, SeenVersion.class)) {
            operation.addParametersItem(header("If-Match", "ETag of what was read", true));
        }
        super.decorateOperation(operation, method, chain);
    }

    private static ApiResponses responses(Operation operation, Method method, boolean change, boolean open) {
        ApiResponses responses = new ApiResponses();
        ApiResponses read = operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
        read.forEach((status, response) -> responses.addApiResponse(status(status, method), success(response, method)));
        if (responses.isEmpty()) {
            responses.addApiResponse("204", new ApiResponse().description("Done"));
        }
        PROBLEMS.forEach((status, meaning) -> {
            if (applies(status, method, change, open) && !responses.containsKey(status)) {
                responses.addApiResponse(status, problem(meaning));
            }
        });
        return responses;
    }

    private static String status(String read, Method method) {
        if (!read.equals(ApiResponses.DEFAULT)) {
            return read;
        }
        if (method.getReturnType() == void.class) {
            return "204";
        }
        return has(method, Creates.class) ? "201" : "200";
    }

    private static ApiResponse success(ApiResponse response, Method method) {
        if (response.getDescription() == null || response.getDescription().equals("default response")) {
            response.setDescription(has(method, Creates.class) ? "Created" : "Done");
        }
        if (method.getReturnType() == void.class) {
            response.setContent(null);
        }
        if (has(method, Creates.class)
                && !method.getAnnotation(Creates.class).value().isEmpty()) {
            response.addHeaderObject(
                    "Location",
                    new Header().description("Address of the new thing").schema(new StringSchema()));
        }
        if (Versioned.class.isAssignableFrom(method.getReturnType())) {
            response.addHeaderObject(
                    "ETag", new Header().description("Its version").schema(new StringSchema()));
        }
        return response;
    }

    private static boolean applies(String status, Method method, boolean change, boolean open) {
        boolean versioned = takes(method, IfMatch.class) || takes(method, SeenVersion.class);
        return switch (status) {
            case "401", "403" -> !open;
            case "409", "422" -> change && takes(method, Caller.class);
            case "412" -> versioned;
            case "428" -> takes(method, SeenVersion.class);
            default -> true;
        };
    }

    private static ApiResponse problem(String meaning) {
        return new ApiResponse()
                .description(meaning)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }

    private static Parameter header(String name, String description, boolean required) {
        return new Parameter()
                .in("header")
                .name(name)
                .description(description)
                .required(required)
                .schema(new StringSchema());
    }

    private static boolean has(Method method, Class<? extends java.lang.annotation.Annotation> annotation) {
        return method.isAnnotationPresent(annotation)
                || method.getDeclaringClass().isAnnotationPresent(annotation);
    }

    private static boolean takes(Method method, Class<?> parameter) {
        return Arrays.asList(method.getParameterTypes()).contains(parameter);
    }
}
