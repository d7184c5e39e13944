package org.tejian.database.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountChoiceTest {

    private static final Path FOLDER = Path.of("/root/tejian/data/postgresql");
    private static final ServerAccount NAMESPACE = new ServerAccount.UserNamespace();

    @Test
    void givenOrdinaryAccount_whenChosen_thenItself() throws ServerProblemException {
        AccountChoice choice = choice(Set.of(), Set.of());

        assertThat(choice.choose("li", Optional.of("postgres"), FOLDER)).isEqualTo(new ServerAccount.Own("li"));
    }

    @Test
    void givenRoot_whenSeveralExist_thenTheFirstUsualOneThatWorks() throws ServerProblemException {
        AccountChoice choice = choice(
                Set.of("tejian", "postgres", "nobody"),
                Set.of(new ServerAccount.Lesser("postgres"), new ServerAccount.Lesser("nobody")));

        assertThat(choice.choose("root", Optional.empty(), FOLDER)).isEqualTo(new ServerAccount.Lesser("postgres"));
    }

    @Test
    void givenRootAndNoEnterableFolder_whenNamespacesWork_thenOne() throws ServerProblemException {
        AccountChoice choice = choice(Set.of("nobody"), Set.of(NAMESPACE));

        assertThat(choice.choose("root", Optional.empty(), FOLDER)).isEqualTo(NAMESPACE);
    }

    @Test
    void givenRootAndNothingWorks_whenChosen_thenRefusedNamingTheClosedFolder() {
        AccountChoice choice = choice(Set.of("nobody"), Set.of());

        assertThatThrownBy(() -> choice.choose("root", Optional.empty(), FOLDER))
                .isInstanceOf(ServerProblemException.class)
                .hasMessageContaining("chmod o+x /root")
                .hasMessageContaining("不能以 root 运行")
                .hasMessageContaining("useradd --system tejian");
    }

    @Test
    void givenConfiguredAccount_whenItWorks_thenThatOne() throws ServerProblemException {
        AccountChoice choice = choice(Set.of("pg", "postgres"), Set.of(new ServerAccount.Lesser("pg")));

        assertThat(choice.choose("root", Optional.of("pg"), FOLDER)).isEqualTo(new ServerAccount.Lesser("pg"));
    }

    @Test
    void givenConfiguredAccount_whenItDoesNotExist_thenRefusedAndNoOtherTaken() {
        AccountChoice choice = choice(Set.of("postgres"), Set.of(new ServerAccount.Lesser("postgres")));

        assertThatThrownBy(() -> choice.choose("root", Optional.of("pg"), FOLDER))
                .isInstanceOf(ServerProblemException.class)
                .hasMessageContaining("embedded.account");
    }

    @Test
    void givenConfiguredAccount_whenItMayNotEnter_thenRefusedNamingTheClosedFolder() {
        AccountChoice choice = choice(Set.of("pg"), Set.of(NAMESPACE));

        assertThatThrownBy(() -> choice.choose("root", Optional.of("pg"), FOLDER))
                .isInstanceOf(ServerProblemException.class)
                .hasMessageContaining("/root");
    }

    @Test
    void givenAccounts_whenCommandIsWrapped_thenTheyStepDown() {
        List<String> command = List.of("/bin/postgres", "-D", "/data");

        assertThat(new ServerAccount.Own("li").command(command)).isEqualTo(command);
        assertThat(new ServerAccount.Lesser("pg").command(command))
                .containsExactly("runuser", "-u", "pg", "--", "/bin/postgres", "-D", "/data");
        assertThat(NAMESPACE.command(command))
                .containsExactly("unshare", "--user", "--", "/bin/postgres", "-D", "/data");
    }

    private static AccountChoice choice(Set<String> existing, Set<ServerAccount> working) {
        return new AccountChoice(existing::contains, working::contains, folder -> !folder.equals(Path.of("/root")));
    }
}
