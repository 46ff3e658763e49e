package nl.meetlat.core.casefolder;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.ParticipantDetails;
import nl.meetlat.core.participation.ResponseFigures;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.response.Codebook;
import nl.meetlat.core.response.CodedRow;
import nl.meetlat.core.response.PackedResponses;
import nl.meetlat.core.survey.Questionnaire;

/**
 * Reads a case: all of it, or every problem in its files together. Files are gone through row by row; of the responses only
 * the coded points stay in memory.
 */
public final class CaseFolderReader {

    private static final long ROWS_BETWEEN_REPORTS = 100_000;

    private final CaseFiles files;
    private final Problems problems = new Problems();
    private LongConsumer progress = rows -> {};
    private String title = "";
    private String planFile = CaseFolder.PLAN_FILE;
    private CaseFiles planFiles;
    private boolean responsesNeeded;

    public CaseFolderReader(CaseFiles files) {
        this.files = files;
        this.planFiles = files;
    }

    /** Calls the questionnaire so when the plan has no title. */
    public CaseFolderReader titled(String name) {
        title = name;
        return this;
    }

    /** Takes the plan from elsewhere, instead of the case's own. */
    public CaseFolderReader withPlan(CaseFiles elsewhere, String name) {
        planFiles = elsewhere;
        planFile = name;
        return this;
    }

    /** Counts a case without responses as a problem. */
    public CaseFolderReader withResponses() {
        responsesNeeded = true;
        return this;
    }

    /** Tells every 100,000 responses how many were read so far. */
    public CaseFolderReader reportingTo(LongConsumer rowsRead) {
        progress = rowsRead;
        return this;
    }

    /** Reads the case. */
    public Reading<CaseFolder> read() {
        Map<ScaleCode, AnswerScale> scales = sheet(CaseFolder.SCALES_FILE, true,
                (sheet, in) -> new ScalesReader().read(sheet, in)).orElse(Map.of());
        boolean scalesSound = problems.isEmpty();
        Draft draft = sheet(CaseFolder.QUESTIONNAIRE_FILE, true,
                (sheet, in) -> new QuestionsReader(scales, scalesSound).read(sheet, in)).orElse(Draft.NONE);
        long told = problems.count();
        Optional<Invitees> invitees = sheet(CaseFolder.INVITEES_FILE, false, (sheet, in) -> invitees(sheet, in, draft));
        boolean inviteesSound = problems.count() == told;
        AnalysisPlan plan = draft.complete() ? plan(PlanContext.of(draft, invitees.map(Invitees::backgrounds),
                new PlanFiles(List.of(files, planFiles), problems))) : null;
        SurveyDetails details = draft.complete() ? details(draft) : SurveyDetails.NONE;
        Questionnaire questionnaire = problems.isEmpty() ? details.labelled(questionnaire(draft, plan)) : null;
        Optional<PackedResponses> responses = draft.complete()
                ? sheet(CaseFolder.RESPONSES_FILE, responsesNeeded, (sheet, in) -> responses(sheet, in, draft,
                        Optional.ofNullable(questionnaire), invitees.filter(all -> inviteesSound)))
                : Optional.empty();
        if (!problems.isEmpty()) {
            return new Reading.Rejected<>(problems.list());
        }
        return new Reading.Read<>(
                new CaseFolder(questionnaire, plan, details, invitees.map(Invitees::backgrounds).orElse(Set.of()),
                        invitees.map(all -> all.register().figures()).orElse(ResponseFigures.UNKNOWN),
                        responses.orElseGet(() -> new PackedResponses(new Codebook(questionnaire))),
                        reader -> eachInvitee(draft, reader), reader -> eachResponse(draft, reader)));
    }

    private record Invitees(Set<BackgroundName> backgrounds, InviteeRegister register) {}

    private interface SheetReader<T> {

        T read(Sheet sheet, Problems.InFile in);
    }

    private <T> Optional<T> sheet(String name, boolean needed, SheetReader<T> reader) {
        return sheet(name, needed, problems, reader);
    }

    private <T> Optional<T> sheet(String name, boolean needed, Problems told, SheetReader<T> reader) {
        String found = name;
        try {
            Optional<CaseFile> file = CaseFile.find(files, name);
            if (file.isEmpty()) {
                if (needed) {
                    told.in(name).whole(ProblemCode.FILE_MISSING, List.of());
                }
                return Optional.empty();
            }
            found = file.get().name();
            Problems.InFile in = told.in(found);
            try (InputStream content = file.get().content()) {
                return Sheet.open(content, in).map(sheet -> reader.read(sheet, in));
            }
        } catch (IOException e) {
            told.in(found).whole(ProblemCode.FILE_UNREADABLE, List.of());
            return Optional.empty();
        }
    }

    private static Invitees invitees(Sheet sheet, Problems.InFile in, Draft draft) {
        InviteeRows rows = new InviteeRows(sheet, in, defaultLanguage(draft));
        InviteeRegister register = new InviteeRegister(rows.backgrounds());
        while (rows.next()) {
            rows.invitee().ifPresent(register::add);
        }
        return new Invitees(rows.backgrounds(), register);
    }

    private static Language defaultLanguage(Draft draft) {
        return draft.languages().isEmpty() ? Language.DUTCH : draft.languages().get(0);
    }

    private AnalysisPlan plan(PlanContext context) {
        return json(planFiles, planFile, (json, in) -> new PlanReader(context, in).read(json))
                .orElseGet(() -> DefaultPlan.of(context));
    }

    private SurveyDetails details(Draft draft) {
        return json(files, CaseFolder.SURVEY_FILE,
                (json, in) -> new SurveyDetailsReader(draft.blocks().keySet(), in).read(json))
                .orElse(SurveyDetails.NONE);
    }

    private interface JsonFileReader<T> {

        T read(Reader json, Problems.InFile in);
    }

    private <T> Optional<T> json(CaseFiles from, String name, JsonFileReader<T> reader) {
        try {
            Optional<CaseFile> file = CaseFile.find(from, name);
            if (file.isEmpty()) {
                return Optional.empty();
            }
            Problems.InFile in = problems.in(file.get().name());
            try (Reader json = new InputStreamReader(file.get().content(), StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT))) {
                return Optional.of(reader.read(json, in));
            }
        } catch (CharacterCodingException e) {
            problems.in(name).whole(ProblemCode.NOT_UTF8, List.of());
        } catch (IOException e) {
            problems.in(name).whole(ProblemCode.FILE_UNREADABLE, List.of());
        }
        return Optional.empty();
    }

    private Questionnaire questionnaire(Draft draft, AnalysisPlan plan) {
        LocalizedText name = plan.title().isEmpty() ? LocalizedText.of(title, title) : plan.title();
        return new QuestionnaireBuilder(draft, plan.constructs()).build(name);
    }

    /** Reads and checks the responses; codes them when there is a questionnaire without problems. */
    private PackedResponses responses(Sheet sheet, Problems.InFile in, Draft draft,
            Optional<Questionnaire> questionnaire,
            Optional<Invitees> invitees) {
        ResponseRows rows = new ResponseRows(sheet, in, draft);
        Optional<PackedResponses> packed = questionnaire.map(sound -> new PackedResponses(new Codebook(sound)));
        Optional<CodedRow> coded = packed.map(responses -> responses.codebook().emptyRow());
        long read = 0;
        while (rows.next()) {
            if (coded.isPresent()) {
                rows.code(coded.get());
                packed.get().add(coded.get());
            } else {
                rows.response();
            }
            invitees.ifPresent(all -> checkInvitee(rows, all.register()));
            if (++read % ROWS_BETWEEN_REPORTS == 0) {
                progress.accept(read);
            }
        }
        return packed.orElse(null);
    }

    private static void checkInvitee(ResponseRows rows, InviteeRegister register) {
        rows.inviteeId().ifPresent(id -> {
            OptionalInt number = register.numberOf(id);
            if (number.isEmpty()) {
                rows.tell(ResponseRows.INVITEE, ProblemCode.INVITEE_UNKNOWN, CaseFolder.INVITEES_FILE);
            } else if (!register.complete(number.getAsInt())) {
                rows.tell(ResponseRows.INVITEE, ProblemCode.INVITEE_TWICE);
            }
        });
    }

    private void eachInvitee(Draft draft, Consumer<ParticipantDetails> reader) {
        again(CaseFolder.INVITEES_FILE, (sheet, in) -> {
            InviteeRows rows = new InviteeRows(sheet, in, defaultLanguage(draft));
            while (rows.next()) {
                reader.accept(rows.invitee().orElseThrow(() -> new CaseChangedException(CaseFolder.INVITEES_FILE)));
            }
            return rows;
        });
    }

    private void eachResponse(Draft draft, Consumer<CaseResponse> reader) {
        again(CaseFolder.RESPONSES_FILE, (sheet, in) -> {
            ResponseRows rows = new ResponseRows(sheet, in, draft);
            while (rows.next()) {
                reader.accept(rows.response());
            }
            return rows;
        });
    }

    private <T> void again(String name, SheetReader<T> reader) {
        Problems now = new Problems();
        sheet(name, false, now, reader);
        if (!now.isEmpty()) {
            throw new CaseChangedException(name);
        }
    }
}
