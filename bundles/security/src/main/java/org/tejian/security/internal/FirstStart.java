package org.tejian.security.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tejian.database.TimeOrderedId;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.directory.Person;
import org.tejian.directory.Regions;
import org.tejian.directory.Role;
import org.tejian.security.Accounts;

/**
 * Opens the first account when there is none: {@code admin} of 信息中心, with a random password that is said once, in the
 * log and in a file only the platform's user can read, and must be changed at the first sign-in.
 */
@Component(service = FirstStart.class, immediate = true)
public final class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private static final String USER_NAME = BuiltIn.FIRST_ADMINISTRATOR;
    private static final String FILE = "first-start-password";

    @Activate
    public FirstStart(
            @Reference Transactions transactions,
            @Reference Accounts accounts,
            @Reference Organisations organisations,
            @Reference Regions regions,
            BundleContext context) {
        this(transactions, accounts, organisations, regions, dataFolder(context));
    }

    FirstStart(
            Transactions transactions,
            Accounts accounts,
            Organisations organisations,
            Regions regions,
            Path dataFolder) {
        String password = PasswordRules.generate(USER_NAME);
        boolean opened = transactions.required(() -> {
            lock(transactions);
            Caller console = accounts.console();
            if (!accounts.list(console).isEmpty()) {
                return false;
            }
            Organisation operator = organisations
                    .find(BuiltIn.OPERATOR_ID)
                    .orElseGet(() -> organisations.add(console, BuiltIn.operator(BuiltIn.province(regions)), ""));
            Person administrator =
                    organisations.addPerson(console, new Person(TimeOrderedId.next(), "系统管理员", operator.id()));
            accounts.open(console, USER_NAME, administrator.id(), Set.of(Role.SYSTEM_ADMINISTRATOR), password, true);
            return true;
        });
        if (opened) {
            say(password, dataFolder.resolve(FILE));
        }
    }

    /** Two nodes may start for the first time at once. */
    private static void lock(Transactions transactions) {
        transactions.lock("security.first-start");
    }

    private static void say(String password, Path file) {
        LOG.warn(
                "首次启动:系统管理员账号 {},初始密码 {}(也写在 {}),首次登录须修改。"
                        + " / First start: account {} has the password {} (also in {}); the first sign-in must change it.",
                USER_NAME,
                password,
                file,
                USER_NAME,
                password,
                file);
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    file,
                    "用户名 user name: " + USER_NAME + "\n密码 password: " + password
                            + "\n首次登录须修改密码。登录后请删除本文件。"
                            + "\nThe first sign-in must change the password. Delete this file after signing in.\n");
        } catch (IOException e) {
            LOG.error(
                    "初始密码未能写入 {},请从日志中抄录。 / The password could not be written to {}; copy it from the log.",
                    file,
                    file,
                    e);
        }
    }

    private static Path dataFolder(BundleContext context) {
        String folder = context.getProperty("karaf.data");
        return Path.of(folder == null ? "." : folder);
    }
}
