package org.tejian.inspection;

import java.util.Optional;
import java.util.UUID;
import org.tejian.archive.DeviceCode;

/**
 * A product or a batch that is inspected before, or without, a device record: what a maker presents for manufacturing
 * supervision, and cylinders that their owner presents by the batch.
 *
 * @param unitId the unit that answers for it: the maker, of cylinders their owner
 * @param catalogueCode code of the catalogue of 2014, 4 characters
 * @param name product name as on the plate, 1 to 100 characters
 * @param number product number, of a batch its number (of cylinders the first and the last), 1 to 100 characters
 * @param batch whether the number stands for a batch
 * @param quantity pieces, 1 to 1,000,000; 1 when it is no batch
 * @param deviceCode the maker's 17-digit code, which links a device to the product at its notification; empty when there is
 *     none yet
 */
public record Product(
        UUID unitId,
        String catalogueCode,
        String name,
        String number,
        boolean batch,
        int quantity,
        Optional<DeviceCode> deviceCode) {

    /** The longest name and number. */
    public static final int LONGEST = 100;

    /** The largest batch. */
    public static final int MOST = 1_000_000;

    public Product {
        name = name.strip();
        number = number.strip();
        if (!catalogueCode.matches("[0-9A-Z]{4}")) {
            throw new IllegalArgumentException("a catalogue code has 4 characters, not " + catalogueCode);
        }
        if (name.isEmpty() || name.length() > LONGEST || number.isEmpty() || number.length() > LONGEST) {
            throw new IllegalArgumentException("a product has a name and a number of 1 to 100 characters each");
        }
        if (quantity < 1 || quantity > MOST || (!batch && quantity != 1)) {
            throw new IllegalArgumentException("a product is one piece, a batch 1 to 1000000, not " + quantity);
        }
    }
}
