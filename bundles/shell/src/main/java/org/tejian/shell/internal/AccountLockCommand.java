package org.tejian.shell.internal;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tejian.refusal.Refusal;
import org.tejian.security.Account;
import org.tejian.security.SecurityError;

/** Locks an account and ends its sessions. */
@Service
@Command(scope = "tejian", name = "account-lock", description = "锁定账号 Locks an account and ends its sessions")
@SuppressWarnings("NullAway.Init")
public final class AccountLockCommand extends SignedInCommand {

    @Argument(name = "user", required = true, description = "用户名 User name")
    @Completion(UserCompleter.class)
    String userName;

    @Argument(index = 1, name = "reason", required = true, description = "理由 Why, for the audit trail")
    String reason;

    @Override
    void run() {
        Account account =
                accounts.find(userName).orElseThrow(() -> new Refusal(SecurityError.ACCOUNT_UNKNOWN, userName));
        accounts.lock(caller(), account.id(), true, reason);
        System.out.println("已锁定 locked: " + userName);
    }
}
