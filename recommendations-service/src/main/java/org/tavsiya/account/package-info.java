/** Who may do what: accounts, roles and signing in. Events know an actor only by id and role. */
package org.tavsiya.account;
