package org.tavsiya.evidence;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * A number that an item states, for example 16 appeals in Tajikistan in 2023.
 *
 * @param unit what is counted, in the language of the item
 * @param place the State that it is about, as the register spells it
 */
public record Quantity(
        BigDecimal number,
        @Size(max = 1_000) String unit,
        Integer year,
        @Size(max = 1_000) String place) {}
