package org.tejian.refusal;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * The platform's one way to say no. Thrown by services, translated by the edges; it rolls back the transaction it leaves,
 * so a refused command changes nothing.
 */
public final class Refusal extends RuntimeException {

    private final transient ErrorCode code;
    private final transient List<Object> arguments;
    private final transient List<Detail> details;

    /**
     * One finer reason below the sentence, for example one wrong field.
     *
     * @param field the field or parameter the reason is about, as the client wrote it; empty when about no single field
     * @param zh the reason in Chinese
     * @param en the reason in English
     */
    public record Detail(String field, String zh, String en) {}

    public Refusal(ErrorCode code, Object... arguments) {
        this(code, List.of(), arguments);
    }

    public Refusal(ErrorCode code, List<Detail> details, Object... arguments) {
        super(code.name() + ": " + format(code.en(), Locale.ENGLISH, arguments));
        this.code = code;
        this.arguments = List.of(arguments);
        this.details = List.copyOf(details);
    }

    /** The cause is kept for the log; clients see only the sentences. */
    public Refusal(Throwable cause, ErrorCode code, Object... arguments) {
        this(code, List.of(), arguments);
        initCause(cause);
    }

    public ErrorCode code() {
        return code;
    }

    public List<Detail> details() {
        return details;
    }

    /** The Chinese sentence with its arguments filled in. */
    public String zh() {
        return format(code.zh(), Locale.SIMPLIFIED_CHINESE, arguments.toArray());
    }

    /** The English sentence with its arguments filled in. */
    public String en() {
        return format(code.en(), Locale.ENGLISH, arguments.toArray());
    }

    private static String format(String pattern, Locale locale, Object... arguments) {
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
