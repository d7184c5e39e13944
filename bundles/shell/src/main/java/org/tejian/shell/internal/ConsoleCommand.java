package org.tejian.shell.internal;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;
import org.tejian.refusal.Refusal;

/** A command that says no in one line, Chinese and English, and then fails, so that scripts notice. */
abstract class ConsoleCommand implements Action {

    /** Does the work; what it prints goes to the console. */
    abstract void run();

    @Override
    public final @Nullable Object execute() throws CommandException {
        try {
            run();
            return null;
        } catch (Refusal refusal) {
            throw new CommandException(line(refusal), refusal);
        }
    }

    static String line(Refusal refusal) {
        StringBuilder line = new StringBuilder(refusal.zh()).append(' ').append(refusal.en());
        for (Refusal.Detail each : refusal.details()) {
            line.append(" [")
                    .append(each.field())
                    .append(": ")
                    .append(each.zh())
                    .append(' ')
                    .append(each.en())
                    .append(']');
        }
        return line.append(" (").append(refusal.code().name()).append(')').toString();
    }
}
