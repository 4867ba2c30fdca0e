/** One thing said of many recommendations: what it would do, what it does, step by step, and taking it back. */
package org.tavsiya.bulk;
