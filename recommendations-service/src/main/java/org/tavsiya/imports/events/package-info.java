/** Facts about imports. */
package org.tavsiya.imports.events;
