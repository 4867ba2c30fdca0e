package org.tavsiya.imports;

import java.util.List;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;

/**
 * One batch of an import, in file order.
 *
 * @param number 0, 1, 2 …; a number taken before is answered without effect, so a lost answer is simply sent again
 * @param recordsRead records of the file that this batch covers, whatever became of them
 * @param bytesRead position in the file after this batch, for the progress bar only
 */
public record ImportBatch(
        long number,
        long recordsRead,
        long bytesRead,
        long filteredOut,
        List<IncomingRecord> records,
        List<RejectedRecord> rejected) {

    public ImportBatch {
        records = records == null ? List.of() : records;
        rejected = rejected == null ? List.of() : rejected;
        if (rejected.stream().anyMatch(one -> one == null)) {
            throw new IllegalArgumentException("rejected holds an entry that is null.");
        }
    }
}
