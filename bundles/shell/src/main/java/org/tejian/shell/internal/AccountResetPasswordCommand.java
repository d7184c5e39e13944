package org.tejian.shell.internal;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tejian.refusal.Refusal;
import org.tejian.security.Account;
import org.tejian.security.SecurityError;

/** Gives an account a generated password, to be changed at the next sign-in. */
@Service
@Command(
        scope = "tejian",
        name = "account-reset-password",
        description = "重置密码 Gives an account a generated password and ends its sessions")
@SuppressWarnings("NullAway.Init")
public final class AccountResetPasswordCommand extends SignedInCommand {

    @Argument(name = "user", required = true, description = "用户名 User name")
    @Completion(UserCompleter.class)
    String userName;

    @Override
    void run() {
        Account account =
                accounts.find(userName).orElseThrow(() -> new Refusal(SecurityError.ACCOUNT_UNKNOWN, userName));
        String password = NewPasswords.next();
        accounts.resetPassword(caller(), account.id(), password);
        System.out.println("新密码(下次登录须修改)new password, to be changed at the next sign-in: " + password);
    }
}
