package nl.meetlat.web.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import nl.meetlat.core.casefolder.CaseFiles;
import nl.meetlat.core.casefolder.CaseFolder;
import nl.meetlat.core.casefolder.CaseFolderReader;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.FieldingPlan;
import nl.meetlat.core.survey.MailText;
import nl.meetlat.core.survey.Privacy;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveId;
import org.junit.jupiter.api.Test;

/** The plan of the example, whose own smallest group is 5, in waves that promise another. */
class ResultsPlanTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "overijssel-2012");

    private static int smallestGroup(int promised) throws IOException {
        CaseFolder folder = new CaseFolderReader(CaseFiles.ofFolder(EXAMPLE)).withResponses().read().toOptional()
                .orElseThrow();
        LocalizedText text = LocalizedText.of("Doe mee: {link}", "Take part: {link}");
        Wave wave = new Wave(new SurveyId(1), new WaveId(1), "2012", 1,
                new FieldingPlan(Optional.empty(), 0, Optional.empty()), new MailText(text, text),
                new MailText(text, text), promised, Privacy.UNSTATED, Optional.empty(), Optional.empty());
        return ResultsPlan.of(Optional.of(Files.readString(EXAMPLE.resolve("plan.json"))), folder.questionnaire(),
                folder.responseFigures().byBackground().keySet(), folder.responseFigures(), wave).minimumGroupSize();
    }

    @Test
    void of_whenTheWavePromisesMoreThanThePlan_takesThatOfTheWave() throws IOException {
        assertThat(smallestGroup(10)).isEqualTo(10);
    }

    @Test
    void of_whenThePlanAsksMoreThanTheWave_takesThatOfThePlan() throws IOException {
        assertThat(smallestGroup(2)).isEqualTo(5);
    }

    @Test
    void of_whenTheWaveIsATrial_showsEverything() throws IOException {
        assertThat(smallestGroup(0)).isZero();
    }
}
