package org.tavsiya.account;

/**
 * One person's account. Only here does a person have a name.
 *
 * @param sessions counts up whenever all sessions of the account end; a session that began under another number is over
 */
public record Account(String id, String name, String passwordHash, Role role, int sessions, boolean disabled) {}
