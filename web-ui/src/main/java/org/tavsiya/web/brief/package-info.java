/** Two pages to take along: how far one State, body or theme is, what changed, and what matters most. */
package org.tavsiya.web.brief;
