package org.tejian.shell.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.tejian.database.TimeOrderedId;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.directory.Person;
import org.tejian.directory.Role;
import org.tejian.security.Account;

/** Opens an account, and enters the person when the organisation has none of that name. */
@Service
@Command(scope = "tejian", name = "account-open", description = "开户 Opens an account with a generated first password")
@SuppressWarnings("NullAway.Init")
public final class AccountOpenCommand extends SignedInCommand {

    @Argument(name = "user", required = true, description = "用户名 User name: 3 to 40 of a-z, 0-9, dot, dash")
    String userName;

    @Option(
            name = "--organisation",
            required = true,
            description = "单位标识、信用代码或名称 Id, credit code or name of the organisation")
    String organisation;

    @Option(
            name = "--person",
            required = true,
            description = "姓名 Full name; entered when the organisation has nobody of that name")
    String person;

    @Option(name = "--role", required = true, multiValued = true, description = "角色 Role; repeatable")
    @Completion(RoleCompleter.class)
    List<String> roles;

    @Reference
    Organisations organisations;

    @Reference
    Transactions transactions;

    @Override
    void run() {
        Caller caller = caller();
        Set<Role> granted = Set.copyOf(Typed.constants(roles, Role.class));
        Organisation home = new OrganisationNamed(organisations).find(organisation);
        String password = NewPasswords.next();
        Account account = transactions.required(() -> {
            UUID holder = organisations.people(home.id()).stream()
                    .filter(each -> each.name().equals(person))
                    .findFirst()
                    .orElseGet(
                            () -> organisations.addPerson(caller, new Person(TimeOrderedId.next(), person, home.id())))
                    .id();
            return accounts.open(caller, userName, holder, granted, password, true);
        });
        System.out.println("已开户 opened: " + account.userName() + "  " + person + "  " + home.name());
        System.out.println("初始密码(首次登录须修改)first password, to be changed at the first sign-in: " + password);
    }
}
