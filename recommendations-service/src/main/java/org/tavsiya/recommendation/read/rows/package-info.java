/**
 * The rows of the view in compact form, kept in step with MongoDB: every count, facet and figure of every page comes from
 * one pass over them, so that numbers agree to the digit whatever the filter.
 */
package org.tavsiya.recommendation.read.rows;
