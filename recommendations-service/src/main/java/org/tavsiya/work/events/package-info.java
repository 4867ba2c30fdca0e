/** What happened to the work on a recommendation, for ever. */
package org.tavsiya.work.events;
