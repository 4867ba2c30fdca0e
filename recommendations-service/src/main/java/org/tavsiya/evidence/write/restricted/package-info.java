/**
 * What is restricted: kept, read, erased, and who may. Decided by the vault's own tables in the transaction of the event; whoever has not
 * the right is told what is told of things that are not there.
 */
package org.tavsiya.evidence.write.restricted;
