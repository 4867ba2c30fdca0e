package org.tavsiya.once;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Names one request of one account, so that sending it again does nothing more (draft-ietf-httpapi-idempotency-key-header).
 *
 * @param accountId whose key it is: two people may choose the same
 * @param key up to {@value #LONGEST} visible characters, chosen by the sender, new for each request
 * @param hash of what was asked for, SHA-256 in hexadecimal: the same key with another content is a mistake of the sender
 */
public record RequestKey(String accountId, String key, String hash) {

    public static final int LONGEST = 200;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /**
     * @param key as the sender gave it, with or without the quotes that the draft asks for
     * @param content everything that the request says, in an order of its own
     * @throws IllegalArgumentException where the key is none
     */
    public static RequestKey of(String accountId, String key, Object... content) {
        String bare = key.trim().replaceFirst("^\"(.*)\"$", "$1");
        if (!bare.matches("[\\x21-\\x7e]{1," + LONGEST + "}")) {
            throw new IllegalArgumentException(
                    "Idempotency-Key is 1 to " + LONGEST + " visible characters, for example a UUID.");
        }
        return new RequestKey(accountId, bare, hash(content));
    }

    private static String hash(Object... content) {
        try {
            byte[] said = JSON.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
