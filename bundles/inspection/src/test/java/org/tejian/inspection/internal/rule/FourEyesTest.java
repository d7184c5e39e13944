package org.tejian.inspection.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tejian.directory.Person;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.PersonRef;
import org.tejian.inspection.internal.rule.FourEyes.Deed;

class FourEyesTest {

    private final Person inspected = person("张伟");
    private final Person named = person("刘洋");
    private final Person reviewed = person("陈静");
    private final Person approved = person("赵磊");
    private final Person corrected = person("周敏");
    private final Person nobody = person("新人");

    private final FourEyes eyes = new FourEyes(
            List.of(
                    new Deed(inspected.id(), Capacity.INSPECTION),
                    new Deed(reviewed.id(), Capacity.REVIEW),
                    new Deed(approved.id(), Capacity.APPROVAL),
                    new Deed(corrected.id(), Capacity.CORRECTION)),
            List.of(new PersonRef(named.id(), named.name())));

    @Test
    void givenReviewerOrApprover_whenInspecting_thenRefused() {
        assertRefused(() -> eyes.requireMayInspect(reviewed), InspectionError.CHECKER_MAY_NOT_INSPECT);
        assertRefused(() -> eyes.requireMayInspect(approved), InspectionError.CHECKER_MAY_NOT_INSPECT);
        assertThatCode(() -> eyes.requireMayInspect(inspected)).doesNotThrowAnyException();
        assertThatCode(() -> eyes.requireMayInspect(nobody)).doesNotThrowAnyException();
    }

    @Test
    void givenInspectorOrApprover_whenReviewing_thenRefused() {
        assertRefused(() -> eyes.requireMayReview(inspected), InspectionError.INSPECTOR_MAY_NOT_REVIEW);
        assertRefused(() -> eyes.requireMayReview(named), InspectionError.INSPECTOR_MAY_NOT_REVIEW);
        assertRefused(() -> eyes.requireMayReview(approved), InspectionError.APPROVER_MAY_NOT_REVIEW);
        assertThatCode(() -> eyes.requireMayReview(reviewed)).doesNotThrowAnyException();
        assertThatCode(() -> eyes.requireMayReview(corrected)).doesNotThrowAnyException();
    }

    @Test
    void givenInspectorReviewerOrCorrector_whenApproving_thenRefused() {
        assertRefused(() -> eyes.requireMayApprove(inspected), InspectionError.INSPECTOR_MAY_NOT_APPROVE);
        assertRefused(() -> eyes.requireMayApprove(named), InspectionError.INSPECTOR_MAY_NOT_APPROVE);
        assertRefused(() -> eyes.requireMayApprove(reviewed), InspectionError.REVIEWER_MAY_NOT_APPROVE);
        assertRefused(() -> eyes.requireMayApprove(corrected), InspectionError.CORRECTOR_MAY_NOT_APPROVE);
        assertThatCode(() -> eyes.requireMayApprove(approved)).doesNotThrowAnyException();
    }

    @Test
    void givenReviewer_whenApproving_thenTheRefusalNamesThePerson() {
        assertThat(assertRefused(() -> eyes.requireMayApprove(reviewed), InspectionError.REVIEWER_MAY_NOT_APPROVE)
                        .actual()
                        .zh())
                .contains("陈静");
    }

    @Test
    void givenSamePersonElsewhere_whenApproving_thenStillRefused() {
        Person sameWithOtherOrganisation = new Person(inspected.id(), inspected.name(), UUID.randomUUID());
        assertRefused(
                () -> eyes.requireMayApprove(sameWithOtherOrganisation), InspectionError.INSPECTOR_MAY_NOT_APPROVE);
    }

    private static Person person(String name) {
        return new Person(UUID.randomUUID(), name, UUID.randomUUID());
    }
}
