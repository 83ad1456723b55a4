package org.carchi.schemas.registry;

import java.net.URI;

/**
 * One address of a registry.
 *
 * @param base address without credentials and without a slash at its end
 * @param authorization value of the Authorization header; empty for none
 */
record Endpoint(URI base, String authorization) {

    URI resolve(String path) {
        return URI.create(base + path);
    }

    /** The address alone: what stands in logs and messages holds no secret. */
    @Override
    public String toString() {
        return base.toString();
    }
}
