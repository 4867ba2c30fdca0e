package org.tavsiya.account;

import java.time.Instant;

/** One person's account. Only here does a person have a name. */
public record Account(String id, String name, String passwordHash, Role role, int failedAttempts, Instant lockedUntil, boolean disabled) {
}
