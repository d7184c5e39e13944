package org.tejian.database.internal.postgres;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chooses the account of the server. When the platform is not root, its own; else the configured one; else the first of
 * tejian, postgres, nobody that exists and may enter the server's folder; else root in a user namespace.
 */
final class AccountChoice {

    private static final Logger LOG = LoggerFactory.getLogger(AccountChoice.class);

    private static final List<String> USUAL = List.of("tejian", "postgres", "nobody");

    private final Predicate<String> exists;
    private final Predicate<ServerAccount> works;
    private final Predicate<Path> passable;

    /**
     * @param exists whether the machine knows an account of that name
     * @param works whether the server's programs can be run as that account
     * @param passable whether every account may pass through that folder
     */
    AccountChoice(Predicate<String> exists, Predicate<ServerAccount> works, Predicate<Path> passable) {
        this.exists = exists;
        this.works = works;
        this.passable = passable;
    }

    ServerAccount choose(String platformAccount, Optional<String> configured, Path folder)
            throws ServerProblemException {
        if (!platformAccount.equals("root")) {
            return new ServerAccount.Own(platformAccount);
        }
        if (configured.isPresent()) {
            return configured(configured.get(), folder);
        }
        for (String name : USUAL) {
            if (exists.test(name) && works.test(new ServerAccount.Lesser(name))) {
                return new ServerAccount.Lesser(name);
            }
        }
        if (works.test(new ServerAccount.UserNamespace())) {
            LOG.warn(
                    "平台以 root 运行,且没有可进入 {} 的普通账户;内置数据库改在用户命名空间中运行。建议为平台建立专用账户。 /"
                            + " The platform runs as root and no plain account may enter {}: the embedded database runs in a"
                            + " user namespace. Better give the platform an account of its own.",
                    folder,
                    folder);
            return new ServerAccount.UserNamespace();
        }
        throw new ServerProblemException(
                "PostgreSQL 不能以 root 运行,且没有可用的普通账户。" + hintZh(folder)
                        + "也可用普通账户启动平台,或执行 useradd --system tejian 后重启平台。",
                "PostgreSQL refuses to run as root, and no plain account can be used. " + hintEn(folder)
                        + "Or start the platform under a plain account, or run: useradd --system tejian, and restart.");
    }

    private ServerAccount configured(String name, Path folder) throws ServerProblemException {
        if (!exists.test(name)) {
            throw new ServerProblemException(
                    "数据库配置 embedded.account 指定的账户 " + name + " 不存在。请建立该账户或修改配置。",
                    "The account " + name + " of embedded.account does not exist. Create it or name another.");
        }
        ServerAccount account = new ServerAccount.Lesser(name);
        if (!works.test(account)) {
            throw new ServerProblemException(
                    "账户 " + name + " 无法运行内置数据库的程序。" + hintZh(folder),
                    "The account " + name + " cannot run the embedded database's programs. " + hintEn(folder));
        }
        return account;
    }

    private String hintZh(Path folder) {
        return firstClosed(folder)
                .map(closed -> "其他账户不能进入文件夹 " + closed + ":请执行 chmod o+x " + closed + ",或把 embedded.directory 改到其他位置。")
                .orElse("");
    }

    private String hintEn(Path folder) {
        return firstClosed(folder)
                .map(closed -> "Other accounts may not enter " + closed + ": run chmod o+x " + closed
                        + ", or move embedded.directory elsewhere. ")
                .orElse("");
    }

    private Optional<Path> firstClosed(Path folder) {
        List<Path> fromRoot = new ArrayList<>();
        for (Path each = folder; each != null; each = each.getParent()) {
            fromRoot.add(0, each);
        }
        return fromRoot.stream().filter(passable.negate()).findFirst();
    }
}
