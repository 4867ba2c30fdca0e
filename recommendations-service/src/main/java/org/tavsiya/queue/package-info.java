/** What there is to do: lists of recommendations that wait for somebody, counted from the same rows as every figure. */
package org.tavsiya.queue;
