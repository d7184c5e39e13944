package org.tejian.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tejian.directory.DirectoryForTests.BAIYUN;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tejian.directory.Caller;
import org.tejian.directory.CreditCode;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Organisations;
import org.tejian.directory.Person;
import org.tejian.directory.UnitKind;

class OrganisationNamedTest {

    private static final String CREDIT_CODE = "91520100MA6DJ2XU0H";

    private final Organisation lift = DirectoryForTests.withCreditCode(
            DirectoryForTests.unit("贵州电梯公司", BAIYUN, UnitKind.CONSTRUCTION), CREDIT_CODE);
    private final Organisation branch = DirectoryForTests.unit("贵州电梯公司白云分公司", BAIYUN, UnitKind.CONSTRUCTION);
    private final OrganisationNamed named = new OrganisationNamed(new TwoOrganisations());

    @Test
    void an_organisation_is_found_by_identifier_credit_code_and_name() {
        assertThat(named.find(branch.id().toString())).isEqualTo(branch);
        assertThat(named.find(CREDIT_CODE)).isEqualTo(lift);
        assertThat(named.find("白云分")).isEqualTo(branch);
    }

    @Test
    void the_whole_name_wins_over_longer_ones() {
        assertThat(named.find("贵州电梯公司")).isEqualTo(lift);
    }

    @Test
    void a_name_that_fits_several_or_none_is_refused() {
        assertThatThrownBy(() -> named.find("电梯")).hasMessageContaining("ORGANISATION_AMBIGUOUS");
        assertThatThrownBy(() -> named.find("锅炉")).hasMessageContaining("ORGANISATION_UNKNOWN");
        assertThatThrownBy(() -> named.find("91520100MA6DJ2XU0I")).hasMessageContaining("VALUE_WRONG");
    }

    private final class TwoOrganisations implements Organisations {

        private final List<Organisation> all = List.of(lift, branch);

        @Override
        public Optional<Organisation> find(UUID id) {
            return all.stream().filter(each -> each.id().equals(id)).findFirst();
        }

        @Override
        public Organisation require(UUID id) {
            return find(id).orElseThrow();
        }

        @Override
        public Optional<Organisation> findByCreditCode(CreditCode code) {
            return all.stream()
                    .filter(each -> each.creditCode().equals(Optional.of(code)))
                    .findFirst();
        }

        @Override
        public List<Organisation> search(String text, Optional<OrganisationKind> kind, int limit) {
            return all.stream().filter(each -> each.name().contains(text)).toList();
        }

        @Override
        public Organisation add(Caller caller, Organisation organisation, String creditCodeReason) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Person addPerson(Caller caller, Person person) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Person> findPerson(UUID id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Person requirePerson(UUID id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Person> people(UUID organisationId) {
            throw new UnsupportedOperationException();
        }
    }
}
