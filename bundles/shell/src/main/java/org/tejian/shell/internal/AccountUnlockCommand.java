package org.tejian.shell.internal;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tejian.refusal.Refusal;
import org.tejian.security.Account;
import org.tejian.security.SecurityError;

/** Unlocks an account. */
@Service
@Command(scope = "tejian", name = "account-unlock", description = "解锁账号 Unlocks an account")
@SuppressWarnings("NullAway.Init")
public final class AccountUnlockCommand extends SignedInCommand {

    @Argument(name = "user", required = true, description = "用户名 User name")
    @Completion(UserCompleter.class)
    String userName;

    @Argument(index = 1, name = "reason", required = true, description = "理由 Why, for the audit trail")
    String reason;

    @Override
    void run() {
        Account account =
                accounts.find(userName).orElseThrow(() -> new Refusal(SecurityError.ACCOUNT_UNKNOWN, userName));
        accounts.lock(caller(), account.id(), false, reason);
        System.out.println("已解锁 unlocked: " + userName);
    }
}
