package org.tejian.shell.internal;

import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.directory.Person;
import org.tejian.directory.Role;
import org.tejian.security.Account;

/** All accounts. */
@Service
@Command(scope = "tejian", name = "accounts", description = "账号列表 Lists all accounts")
@SuppressWarnings("NullAway.Init")
public final class AccountsCommand extends SignedInCommand {

    @Reference
    Organisations organisations;

    @Override
    void run() {
        ShellTable table = Tables.of("用户名 User", "姓名 Person", "单位 Organisation", "角色 Roles", "状态 State");
        for (Account each : accounts.list(caller())) {
            table.addRow()
                    .addContent(
                            each.userName(),
                            organisations
                                    .findPerson(each.personId())
                                    .map(Person::name)
                                    .orElse(""),
                            organisations
                                    .find(each.organisationId())
                                    .map(Organisation::name)
                                    .orElse(""),
                            each.roles().stream().sorted().map(Role::zh).collect(Collectors.joining("、")),
                            state(each));
        }
        table.print(System.out);
    }

    private static String state(Account account) {
        if (account.locked()) {
            return account.lockedUntil()
                    .map(until -> "锁定至 locked until " + until)
                    .orElse("锁定 locked");
        }
        return account.mustChangePassword() ? "须改密码 must change password" : "正常 open";
    }
}
