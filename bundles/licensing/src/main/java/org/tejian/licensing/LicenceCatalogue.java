package org.tejian.licensing;

import java.util.List;
import java.util.Optional;

/** The lists behind licences and certificates: what can be licensed under each regime, and the items of operators. */
public interface LicenceCatalogue {

    /**
     * What can be licensed.
     *
     * @param regime 2013 or 2019
     */
    List<LicenceKind> kinds(int regime);

    /**
     * Items of operator certificates.
     *
     * @param regime 2013 or 2019
     */
    List<OperatorItem> operatorItems(int regime);

    /** The operator item with that code; codes of a range ({@code S1-S4}) are found by each of its members. */
    Optional<OperatorItem> operatorItem(int regime, String code);
}
