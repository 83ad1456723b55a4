package org.carchi.schemas.registry;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.types.Password;

/**
 * Where the registry is and how to be let in, under the property names of Confluent's clients.
 *
 * @param endpoints tried one after the other
 * @param tls settings that begin with {@code ssl.}, as Kafka names them
 */
record RegistrySettings(List<Endpoint> endpoints, Map<String, String> tls) {

    static final String URL = "schema.registry.url";
    static final String CREDENTIALS_SOURCE = "basic.auth.credentials.source";
    static final String USER_INFO = "basic.auth.user.info";

    private static final String PREFIX = "schema.registry.";
    private static final String TLS_PREFIX = PREFIX + "ssl.";
    private static final String MOCK = "mock";

    RegistrySettings {
        endpoints = List.copyOf(endpoints);
        tls = Map.copyOf(tls);
    }

    static RegistrySettings of(Map<String, ?> config) {
        List<URI> urls = text(config, URL)
                .lines()
                .flatMap(line -> List.of(line.split(",", -1)).stream())
                .map(String::strip)
                .filter(url -> !url.isEmpty())
                .map(RegistrySettings::parse)
                .toList();
        if (urls.isEmpty()) {
            throw new ConfigException(
                    URL + " is not set; set it to the registry's address, or to several, comma-separated");
        }
        return new RegistrySettings(
                urls.stream().map(url -> endpoint(url, config)).toList(), tls(config));
    }

    /** The name of a registry in memory, where the address asks for one. */
    Optional<String> mockScope() {
        URI first = endpoints.get(0).base();
        return MOCK.equals(first.getScheme())
                ? Optional.of(first.toString().substring("mock://".length()))
                : Optional.empty();
    }

    /** The addresses alone: what stands in logs and messages holds no secret. */
    @Override
    public String toString() {
        return "RegistrySettings" + endpoints;
    }

    private static URI parse(String url) {
        URI uri = URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
        if (uri.getScheme() == null || !List.of("http", "https", MOCK).contains(uri.getScheme())) {
            throw new ConfigException(URL, url, "must begin with http://, https:// or mock://");
        }
        return uri;
    }

    private static Endpoint endpoint(URI url, Map<String, ?> config) {
        String source = text(config, CREDENTIALS_SOURCE).toUpperCase(Locale.ROOT);
        String userInfo = switch (source) {
            case "", "URL" -> Optional.ofNullable(url.getUserInfo()).orElse("");
            case "USER_INFO" -> userInfo(config);
            default -> throw new ConfigException(CREDENTIALS_SOURCE, source, "must be URL or USER_INFO");
        };
        return new Endpoint(withoutUserInfo(url), userInfo.isEmpty() ? "" : basic(userInfo));
    }

    private static String userInfo(Map<String, ?> config) {
        String own = text(config, USER_INFO);
        String prefixed = text(config, PREFIX + USER_INFO);
        if (own.isEmpty() && prefixed.isEmpty()) {
            throw new ConfigException(USER_INFO + " is not set although " + CREDENTIALS_SOURCE
                    + " is USER_INFO; set it to user:password");
        }
        return own.isEmpty() ? prefixed : own;
    }

    private static String basic(String userInfo) {
        return "Basic " + Base64.getEncoder().encodeToString(userInfo.getBytes(StandardCharsets.UTF_8));
    }

    private static URI withoutUserInfo(URI url) {
        return url.getRawUserInfo() == null ? url : URI.create(url.toString().replace(url.getRawUserInfo() + "@", ""));
    }

    private static Map<String, String> tls(Map<String, ?> config) {
        Map<String, String> tls = new TreeMap<>();
        for (String name : config.keySet()) {
            if (name.startsWith(TLS_PREFIX)) {
                tls.put(name.substring(PREFIX.length()), text(config, name));
            }
        }
        return tls;
    }

    private static String text(Map<String, ?> config, String name) {
        Object value = config.get(name);
        if (value instanceof Password password) {
            return password.value();
        }
        return value instanceof List<?> list
                ? String.join(",", list.stream().map(Object::toString).toList())
                : value == null ? "" : value.toString().strip();
    }
}
