/** What deciding about the coalition rests on. */
package org.tavsiya.coalition.write.model;
