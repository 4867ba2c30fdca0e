/** A change that is sent again has its effect once: keys of requests, kept in the transaction of what they did. */
package org.tavsiya.once;
