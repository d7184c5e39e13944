package org.tejian.inspection.spi;

import java.util.Locale;

/** Every kind of finding. New ones may be added; a reader must cope with codes it does not know. */
public enum FindingCode {
    /** The record holds a key that neither the platform nor the definition knows. */
    UNKNOWN_KEY,
    /** A value has the wrong type or is no number, date or word of the list. */
    WRONG_TYPE,
    /** A number is not finite, too long or the text is too long. */
    VALUE_REFUSED,
    /** The date of the inspection is missing. */
    DATE_MISSING,
    /** The date of the inspection lies outside the edition. */
    EDITION_NOT_VALID,
    /** The variant is missing or unknown. */
    VARIANT_MISSING,
    /** A needed parameter or fact is missing. */
    PARAMETER_MISSING,
    /** A parameter lies outside its plausible range. */
    IMPLAUSIBLE_VALUE,
    /** An item is not judged yet. */
    ITEM_NOT_JUDGED,
    /** A measured value is missing. */
    VALUE_MISSING,
    /** The required value of the drawing or the certificate is missing. */
    REQUIRED_VALUE_MISSING,
    /** One of several alternatives must be chosen. */
    CHOICE_MISSING,
    /** No row of a table fits. */
    TABLE_ROW_MISSING,
    /** A limit cannot be computed because a value is missing. */
    LIMIT_NOT_COMPUTABLE,
    /** The measured values contradict the inspector's 符合. */
    RESULT_CONTRADICTS_VALUE,
    /** 不符合 although every measured value is within its limit. */
    FAILED_WITHIN_LIMITS,
    /** The item does not apply to this device but was filled in. */
    ITEM_NOT_APPLICABLE,
    /** A graded item has no grade. */
    GRADE_MISSING,
    /** A value misses its limit: the remark must say why the grade holds. */
    GRADE_NEEDS_REMARK,
    /** An item of class A is not signed. */
    SIGNATURE_MISSING,
    /** A limit that could not be checked against the regulation was used. */
    UNCONFIRMED_LIMIT,
    /** A division by zero or another arithmetic that has no result. */
    NOT_COMPUTABLE,
    /** A computed value misses its check. */
    CHECK_FAILED,
    /** Values of several fields contradict each other. */
    VALUES_CONTRADICT,
    /** A repeated row misses its check or a limit, or its verdict is a fail. */
    ROW_FAILED,
    /** A repeated row gets no verdict because a value is missing or cannot be computed. */
    ROW_NOT_JUDGED,
    /** Two repeated rows have the same name, for example the same cylinder number. */
    ROW_REPEATED,
    /** Fewer repeated rows than the inspection needs. */
    ROWS_MISSING,
    /** A computation needs the plugin, which is not installed. */
    PLUGIN_NEEDED,
    /** The chosen next date lies outside the allowed range. */
    NEXT_DUE_OUT_OF_RANGE,
    /** The inspector has not chosen the next date; the proposal is used. */
    NEXT_DUE_PROPOSED,
    /** No next date can be given although the conclusion is a pass. */
    NO_NEXT_DUE,
    /** A key item failed although the conclusion is decided by the grade. */
    KEY_ITEM_FAILED,
    /** The rules do not allow a conclusion in this state. */
    NO_CONCLUSION;

    /** The word of models, for example {@code value-missing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
