/**
 * What is sealed, and with which keys: files of the library, restricted notes and files. A key for each subject, wrapped by a master key
 * that is in no database and no backup of one. Whoever destroys a subject's key has erased it everywhere.
 */
package org.tavsiya.evidence.vault;
