package nl.meetlat.web.testing.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** The system's Chromium, installed when it is missing and driven so that it asks nothing of the network but this machine. */
final class Chromium implements AutoCloseable {

    private static final List<Path> PLACES = Stream
            .of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of).toList();
    private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-domain-reliability", "--disable-features=OptimizationHints,MediaRouter,Translate",
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost");
    private static final String INSTALL = "apt-get -o DPkg::Lock::Timeout=600 install -y --no-install-recommends"
            + " chromium fonts-dejavu-core";

    /** A loaded machine is slow, not wrong. */
    private static final int PATIENCE_MILLIS = 20_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        Path executable = installed();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(playwright, playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(FLAGS)));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path installed() {
        return present().or(Chromium::install).orElseThrow(() -> new IllegalStateException(
                "The browser tests need Chromium, and it could not be installed. As root: " + INSTALL));
    }

    private static Optional<Path> present() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> install() {
        Path log = Path.of("target", "chromium-install.log");
        try {
            new ProcessBuilder("sh", "-c",
                    INSTALL + " || { apt-get -o DPkg::Lock::Timeout=600 update && " + INSTALL + "; }")
                    .redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
            return present();
        } catch (IOException e) {
            throw new UncheckedIOException("no shell to install Chromium with", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while installing Chromium", e);
        }
    }
}
