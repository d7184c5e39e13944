package org.tejian.shell.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tejian.events.EventReader;
import org.tejian.refusal.Refusal;
import org.tejian.reports.ReportStore;

/** Recomputes the hash chain of the events and the digest of every stored file. */
@Service
@Command(scope = "tejian", name = "verify", description = "完整性校验 Verifies the event chain and every stored report")
@SuppressWarnings("NullAway.Init")
public final class VerifyCommand extends ConsoleCommand {

    @Reference
    EventReader events;

    @Reference
    ReportStore reports;

    @Override
    void run() {
        List<String> broken = new ArrayList<>();
        EventReader.Verification chain = events.verify();
        System.out.println("事件链 event chain: " + chain.checked() + (chain.whole() ? " 完好 whole" : " 断裂 broken"));
        chain.firstBroken().ifPresent(position -> broken.add("event " + position));
        ReportStore.Verification store = reports.verify();
        System.out.println("报告库 report store: " + store.checked()
                + (store.damaged().isEmpty() ? " 完好 whole" : " 损坏 damaged " + store.damaged()));
        store.damaged().forEach(digest -> broken.add("file " + digest));
        if (!broken.isEmpty()) {
            throw new Refusal(ShellError.VERIFICATION_FAILED, String.join(", ", broken));
        }
    }
}
