/** What deciding about an item rests on. */
package org.tavsiya.evidence.write.model;
