package org.tejian.reports.internal;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tejian.refusal.Refusal;
import org.tejian.reports.ReportTemplate;
import org.tejian.reports.ReportsError;

/** Runs a FreeMarker template with everything switched off that could reach Java, the machine or the clock. */
final class TemplateEngine {

    private static final Pattern DIRECTIVE = Pattern.compile("\\$\\{[^}]*}|<[#@][^>]*>");
    private static final Pattern CLOCK = Pattern.compile("(?<![\\w)\\]])\\.now\\b");

    private final Map<String, String> builtIn;
    private final int maxChars;

    TemplateEngine(Map<String, String> builtIn, int maxChars) {
        this.builtIn = Map.copyOf(builtIn);
        this.maxChars = maxChars;
    }

    /** The template's text with the model filled in. Stops when its thread is interrupted. */
    String process(ReportTemplate template, Map<String, ?> model, Map<String, TemplateMethodModelEx> functions) {
        refuseClock(template.name(), template.text());
        template.includes().forEach(TemplateEngine::refuseClock);
        BoundedWriter writer = new BoundedWriter(template.name(), maxChars);
        try {
            Configuration configuration = configuration(template, functions);
            configuration.getTemplate(template.name()).process(TemplateModel.plain(model), writer);
            return writer.toString();
        } catch (ParseException e) {
            throw failed(e, e.getTemplateName(), e.getLineNumber(), e.getEditorMessage());
        } catch (TemplateException e) {
            Integer line = e.getLineNumber();
            throw failed(e, e.getTemplateSourceName(), line == null ? 0 : line, e.getMessageWithoutStackTop());
        } catch (IOException e) {
            throw failed(e, template.name(), 0, e.getMessage());
        }
    }

    private static Refusal failed(Exception cause, @Nullable String template, int line, @Nullable String reason) {
        String name = template == null ? "?" : template;
        String firstSentence =
                String.valueOf(reason).strip().split("\n\n|\n----", 2)[0].replaceAll("\\s+", " ");
        return new Refusal(cause, ReportsError.TEMPLATE_FAILED, name, line, firstSentence);
    }

    private static void refuseClock(String name, String text) {
        Matcher directive = DIRECTIVE.matcher(text);
        while (directive.find()) {
            if (CLOCK.matcher(directive.group()).find()) {
                int line = 1
                        + (int) text.substring(0, directive.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                throw new Refusal(ReportsError.TEMPLATE_FAILED, name, line, ".now: use issuedAt / 请使用 issuedAt");
            }
        }
    }

    private Configuration configuration(ReportTemplate template, Map<String, TemplateMethodModelEx> functions)
            throws IOException {
        StringTemplateLoader loader = new StringTemplateLoader();
        Set<String> names = new LinkedHashSet<>();
        // Templates find their parts beside themselves.
        String folder = template.name().substring(0, template.name().lastIndexOf('/') + 1);
        Stream.of(builtIn, template.includes())
                .forEach(texts -> texts.forEach((name, text) -> {
                    loader.putTemplate(folder + name, text);
                    names.add(folder + name);
                }));
        loader.putTemplate(template.name(), template.text());
        names.add(template.name());
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(loader);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.SIMPLIFIED_CHINESE);
        configuration.setTimeZone(TimeZone.getTimeZone(DocumentFacts.CHINA));
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_35));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setCustomNumberFormats(Map.of(PlainNumberFormat.NAME, new PlainNumberFormat()));
        configuration.setNumberFormat("@" + PlainNumberFormat.NAME);
        configuration.setBooleanFormat("是,否");
        functions.forEach(configuration::setSharedVariable);
        for (String name : names) {
            // Loops then end when the thread is interrupted; a loop without output would otherwise never.
            _CoreAPI.addThreadInterruptedChecks(configuration.getTemplate(name));
        }
        return configuration;
    }
}
