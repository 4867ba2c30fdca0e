/**
 * Free text: an index of the texts of the views, one for each copy of the application, kept in step by position as rows are. It
 * finds rows; which of them are there and what else they must be is decided by the rows themselves, so that every figure agrees.
 */
package org.tavsiya.recommendation.read.search;
