/** The event log: how facts are named, serialized, upcast and stored in SQL; it knows no fact by name. */
package org.tavsiya.eventlog;
