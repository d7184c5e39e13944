package org.tejian.shell.internal;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;
import org.tejian.directory.Caller;
import org.tejian.security.Accounts;
import org.tejian.webhooks.DeliveryState;
import org.tejian.webhooks.Webhook;
import org.tejian.webhooks.WebhookDelivery;
import org.tejian.webhooks.Webhooks;

/** All webhooks, or the dead deliveries of one, which it can send again. */
@Service
@Command(
        scope = "tejian",
        name = "webhooks",
        description = "事件订阅:列表;指定名称时列出已放弃的发送记录 Lists webhooks; with a name, the dead deliveries of that one")
@SuppressWarnings("NullAway.Init")
public final class WebhooksCommand extends ConsoleCommand {

    private static final int MOST = 200;

    @Argument(name = "name", description = "订阅名称 Name of a webhook")
    @Completion(WebhookCompleter.class)
    @Nullable
    String name;

    @Option(name = "--resend", description = "重新发送其全部已放弃的记录 Sends all its dead deliveries again")
    boolean resend;

    @Reference
    Webhooks webhooks;

    @Reference
    Accounts accounts;

    @Override
    void run() {
        Caller console = accounts.console();
        if (name == null) {
            list(console);
            return;
        }
        Webhook webhook = WebhookNamed.require(webhooks.list(console), name);
        if (resend) {
            System.out.println("重新发送 sent again: " + webhooks.resendDead(console, webhook.id()));
        } else {
            dead(console, webhook);
        }
    }

    private void list(Caller console) {
        ShellTable table = Tables.of("名称 Name", "地址 URL", "事件 Events", "状态 State", "待发送 Waiting", "已放弃 Dead");
        for (Webhook each : webhooks.list(console)) {
            table.addRow()
                    .addContent(
                            each.name(),
                            each.url(),
                            String.join(" ", each.eventTypes()),
                            each.state().zh() + " " + each.state().en(),
                            each.waiting(),
                            each.dead());
        }
        table.print(System.out);
    }

    private void dead(Caller console, Webhook webhook) {
        ShellTable table = Tables.of("位置 Position", "事件 Event", "次数 Attempts", "放弃时间 Given up", "原因 Problem");
        for (WebhookDelivery each :
                webhooks.deliveries(console, webhook.id(), Optional.of(DeliveryState.DEAD), Optional.empty(), MOST)) {
            table.addRow()
                    .addContent(
                            each.eventPosition(),
                            each.eventType(),
                            each.attempts(),
                            each.finishedAt().map(Object::toString).orElse(""),
                            each.lastProblem());
        }
        table.print(System.out);
    }
}
