/** What somebody writes about a recommendation and has not said yet: theirs alone, in the database of truth and in no event. */
package org.tavsiya.draft;
