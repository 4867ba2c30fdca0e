/** What changed lately, from what to what and why: a page, and a feed to subscribe to. */
package org.tavsiya.web.changes;
