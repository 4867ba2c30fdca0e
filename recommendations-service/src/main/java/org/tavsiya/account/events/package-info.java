/** Facts about accounts. Names, passwords and addresses are in none of them. */
package org.tavsiya.account.events;
