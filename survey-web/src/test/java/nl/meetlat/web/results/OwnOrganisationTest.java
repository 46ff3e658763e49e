package nl.meetlat.web.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.meetlat.core.casefolder.CaseFiles;
import nl.meetlat.core.casefolder.CaseFolder;
import nl.meetlat.core.casefolder.CaseFolderReader;
import nl.meetlat.core.disclosure.Release;
import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.finding.FrequencyFinding;
import nl.meetlat.core.evaluation.finding.MeanFinding;
import nl.meetlat.core.evaluation.finding.ProportionFinding;
import nl.meetlat.core.evaluation.finding.ResponseFinding;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import org.junit.jupiter.api.Test;

/** The example as managers of its organisations see it: BjzO 61, Jarabee 36, Pactum 33 and Trias 48 responses. */
class OwnOrganisationTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "overijssel-2012");
    private static final LocalizedText OTHERS = LocalizedText.of("Andere organisaties", "Other organisations");

    private static CaseFolder example(String jarabee) {
        Map<String, byte[]> files = new HashMap<>();
        for (String name : List.of("questionnaire.csv", "scales.csv", "invitees.csv", "responses.csv", "plan.json")) {
            try {
                files.put(name, Files.readString(EXAMPLE.resolve(name)).replace("Jarabee", jarabee)
                        .getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new CaseFolderReader(CaseFiles.ofContents(files)).withResponses().read().toOptional().orElseThrow();
    }

    private static Release release(CaseFolder folder, String organisation, int minimumGroupSize) {
        OwnOrganisation own = new OwnOrganisation(organisation, OTHERS, folder.questionnaire(),
                folder.responseFigures());
        AnalysisPlan plan = own.plan(folder.plan().withMinimumGroupSize(minimumGroupSize));
        return own.release(plan, folder.responses(), folder.responseFigures());
    }

    private static <F extends Finding> List<F> all(Release release, Class<F> kind) {
        return release.findings().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Optional<Long> valid(ProportionFinding finding, int group) {
        return finding.groups().get(group).valid().toOptional();
    }

    @Test
    void release_whenNothingIsSmall_showsTheOwnOrganisationBesideAllOthers() {
        Release release = release(example("Jarabee"), "Jarabee", 10);

        ProportionFinding recognised = all(release, ProportionFinding.class).get(0);
        assertThat(recognised.groups()).extracting(share -> share.group().value().orElseThrow())
                .containsExactly("Jarabee", "other");
        assertThat(recognised.groups().get(1).group().label()).isEqualTo(OTHERS);
        assertThat(recognised.by().orElseThrow().shortLabel().in(Language.DUTCH)).isEqualTo("Organisatie");
        assertThat(valid(recognised, 0)).contains(34L);
        assertThat(valid(recognised, 1)).contains(61L + 32 + 47);
        assertThat(recognised.total().orElseThrow().positive().toOptional()).contains(83L);
        ResponseFinding response = all(release, ResponseFinding.class).get(0);
        assertThat(response.backgrounds()).singleElement().satisfies(background -> {
            assertThat(background.name()).isEqualTo(BackgroundName.ORGANISATION);
            assertThat(background.groups()).extracting(group -> group.figures().completed().orElseThrow())
                    .containsExactly(36L, 142L);
        });
    }

    @Test
    void release_always_comparesByOrganisationOnly() {
        Release release = release(example("Jarabee"), "Trias", 10);

        assertThat(all(release, MeanFinding.class)).hasSize(7)
                .allMatch(finding -> finding.by().code().value().equals("A_ORG"));
        assertThat(all(release, MeanFinding.class).get(0).groups()).extracting(mean -> mean.group().value())
                .containsExactly(Optional.of("Trias"), Optional.of("other"));
        assertThat(all(release, FrequencyFinding.class)).allMatch(finding -> finding.by().isEmpty());
    }

    @Test
    void release_whenTheOwnOrganisationWouldGiveAnotherAway_hidesIt() {
        CaseFolder folder = example("Jarabee");

        assertThat(valid(all(release(folder, "BjzO", 34), ProportionFinding.class).get(0), 0)).contains(61L);
        for (String hidden : List.of("Pactum", "Jarabee")) {
            ProportionFinding recognised = all(release(folder, hidden, 34), ProportionFinding.class).get(0);
            assertThat(valid(recognised, 0)).isEmpty();
            assertThat(valid(recognised, 1)).isEmpty();
            assertThat(recognised.total().orElseThrow().valid().toOptional()).contains(174L);
            assertThat(recognised.test().orElseThrow().p().toOptional()).isEmpty();
        }
    }

    @Test
    void release_whenAnOrganisationIsCalledOther_keepsItApartFromTheOthers() {
        Release release = release(example("other"), "other", 10);

        assertThat(all(release, ProportionFinding.class).get(0).groups())
                .extracting(share -> share.group().value().orElseThrow()).containsExactly("other", "other_");
        assertThat(valid(all(release, ProportionFinding.class).get(0), 0)).contains(34L);
    }

    @Test
    void release_whenTheOrganisationIsNotAmongThoseAsked_namesNoneOfThem() {
        Release release = release(example("Jarabee"), "Een andere", 10);

        assertThat(all(release, ProportionFinding.class).get(0).groups())
                .extracting(share -> share.group().value().orElseThrow()).containsExactly("Een andere", "other");
        assertThat(valid(all(release, ProportionFinding.class).get(0), 1)).contains(174L);
        assertThat(release.findings().toString()).doesNotContain("BjzO", "Jarabee", "Pactum", "Trias");
    }
}
