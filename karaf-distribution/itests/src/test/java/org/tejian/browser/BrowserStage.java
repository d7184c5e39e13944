package org.tejian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the {@link Province}, one for the whole suite, and a {@link Visitor} of its own. A test that fails leaves
 * what the visitor saw in target/browser; a test that passes had no error inside the page either.
 */
public final class BrowserStage implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace SPACE = Namespace.create(BrowserStage.class);
    private static final Path FOLDER = Path.of("target", "browser");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Province.class || type == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Province.class ? province(context) : visitor(context);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Visitor visitor = context.getStore(SPACE).get(Visitor.class, Visitor.class);
        if (visitor == null) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            Path file = FOLDER.resolve(name(context) + ".png");
            visitor.photograph(file);
            context.publishReportEntry("screenshot", file.toString());
        } else {
            assertThat(visitor.errors()).as("errors in the page").isEmpty();
        }
    }

    private static Province province(ExtensionContext context) {
        return context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(Province.class, key -> Province.started(), Province.class);
    }

    private static Visitor visitor(ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(Chromium.class, key -> Chromium.started(), Chromium.class);
        String address = province(context).address();
        return context.getStore(SPACE)
                .getOrComputeIfAbsent(Visitor.class, key -> chromium.visitor(address), Visitor.class);
    }

    private static String name(ExtensionContext context) {
        return context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName() + "-"
                + context.getDisplayName().replaceAll("[^A-Za-z0-9-]+", "-");
    }
}
