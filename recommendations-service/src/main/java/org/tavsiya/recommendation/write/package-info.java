/** One change, one path: a command asks, the aggregate decides, an event records. One folder per use case. */
package org.tavsiya.recommendation.write;
