package org.tejian.database.internal.xa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;
import org.junit.jupiter.api.Test;

class GuardedXaResourceTest {

    private final List<String> asked = new ArrayList<>();
    private XAException commitFailure;
    private boolean statementFailed;

    private final GuardedXaResource resource = new GuardedXaResource(driver(), () -> statementFailed);

    @Test
    void givenGoodTransaction_whenCommitted_thenCommitted() throws XAException {
        resource.commit(xid(), true);

        assertThat(asked).containsExactly("commit true");
    }

    @Test
    void givenFailedStatement_whenCommitted_thenRolledBackAndSaid() {
        statementFailed = true;

        assertThatThrownBy(() -> resource.commit(xid(), true)).satisfies(code(XAException.XA_RBROLLBACK));
        assertThat(asked).containsExactly("rollback");
    }

    @Test
    void givenServerRefusesTheCommit_whenCommitted_thenReleasedAndReportedAsRollback() {
        commitFailure = failure("23505");

        assertThatThrownBy(() -> resource.commit(xid(), true)).satisfies(code(XAException.XA_RBROLLBACK));
        assertThat(asked).containsExactly("commit true", "rollback");
    }

    @Test
    void givenConnectionLost_whenCommitted_thenTheOutcomeStaysOpen() {
        commitFailure = failure("08006");

        assertThatThrownBy(() -> resource.commit(xid(), true)).isSameAs(commitFailure);
        assertThat(asked).containsExactly("commit true", "rollback");
    }

    @Test
    void givenTwoPhases_whenCommitted_thenLeftToTheDriver() {
        statementFailed = true;
        commitFailure = failure("23505");

        assertThatThrownBy(() -> resource.commit(xid(), false)).isSameAs(commitFailure);
        assertThat(asked).containsExactly("commit false");
    }

    @Test
    void givenOtherResource_whenCompared_thenOnlyItself() {
        assertThat(resource.isSameRM(resource)).isTrue();
        assertThat(resource.isSameRM(driver())).isFalse();
    }

    private XAResource driver() {
        return (XAResource) Proxy.newProxyInstance(
                XAResource.class.getClassLoader(), new Class<?>[] {XAResource.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commit")) {
                        asked.add("commit " + arguments[1]);
                        if (commitFailure != null) {
                            throw commitFailure;
                        }
                    } else {
                        asked.add(method.getName());
                    }
                    return null;
                });
    }

    private static XAException failure(String sqlState) {
        XAException failure = new XAException(XAException.XAER_RMFAIL);
        failure.initCause(new SQLException("server's words", sqlState));
        return failure;
    }

    private static java.util.function.Consumer<Throwable> code(int errorCode) {
        return e -> assertThat(e)
                .isInstanceOfSatisfying(
                        XAException.class, x -> assertThat(x.errorCode).isEqualTo(errorCode));
    }

    private static Xid xid() {
        return (Xid) Proxy.newProxyInstance(
                Xid.class.getClassLoader(), new Class<?>[] {Xid.class}, (proxy, method, arguments) -> null);
    }
}
