/** What can be said of many recommendations. */
package org.tavsiya.bulk.kinds;
