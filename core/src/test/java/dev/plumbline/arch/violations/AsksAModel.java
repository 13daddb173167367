package dev.plumbline.arch.violations;

import java.net.http.HttpClient;

/** Planted: reaches the network, or parses Python, in the wrong place. */
final class AsksAModel {
    HttpClient client() {
        return HttpClient.newHttpClient();
    }
}
