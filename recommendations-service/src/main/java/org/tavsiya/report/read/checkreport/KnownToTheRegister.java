package org.tavsiya.report.read.checkreport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tavsiya.recommendation.read.open.PublicListItem;

/**
 * What a check needs to know beside the report.
 *
 * @param items by id, as they were at the pin; what is absent is not in the register
 * @param words of each chapter as it stands in the paper, by its id
 * @param symbols whether there is a document of that symbol
 * @param here whether an address is one of this installation
 * @param internalTitles titles of pieces of evidence that are not public
 * @param today the day on which it is checked
 */
public record KnownToTheRegister(
        Map<String, PublicListItem> items,
        Map<String, Integer> words,
        Predicate<String> symbols,
        Predicate<String> here,
        List<String> internalTitles,
        LocalDate today) {}
