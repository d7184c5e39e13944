package org.tejian.archive;

import java.util.Optional;

/**
 * One entry of the catalogue of special equipment.
 *
 * @param edition 2004 or 2014
 * @param code four characters
 * @param level 种类, 类别 or 品种
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param parent code of the entry above; empty at the top
 * @param letter certificate letter, for example 梯
 * @param device whether single devices are registered under it
 * @param needsUseRegistration whether those need a use registration
 * @param mapsTo2014 the code of 2014 an entry of 2004 became
 * @param unconfirmed whether the entry is not checked against the regulation's text
 */
public record CatalogueEntry(
        int edition,
        String code,
        String level,
        String nameZh,
        String nameEn,
        Optional<String> parent,
        String letter,
        boolean device,
        boolean needsUseRegistration,
        Optional<String> mapsTo2014,
        boolean unconfirmed) {}
