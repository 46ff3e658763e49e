package nl.meetlat.web.design.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import nl.meetlat.core.casefolder.CaseProblem;
import nl.meetlat.core.casefolder.Reading;
import nl.meetlat.web.design.intake.UploadedCase.SentFile;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;
import nl.meetlat.web.layout.Notices;

/** The page on which a case folder is uploaded; what is wrong with it is listed there. */
@Named
@RequestScoped
public class ImportView {

    @Inject
    private CaseImportService service;
    @Inject
    private SpokenLanguage spoken;

    private List<Part> files = List.of();
    private List<ProblemRow> problems = List.of();

    public String upload() throws IOException {
        List<SentFile> sent = files.stream().filter(part -> part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isEmpty()).<SentFile>map(Sent::new).toList();
        try (UploadedCase uploaded = UploadedCase.of(sent)) {
            Reading<ImportedCase> reading = service.importCase(uploaded.files(), text("untitled"));
            Optional<ImportedCase> imported = reading.toOptional();
            if (imported.isEmpty()) {
                problems = reading.problems().stream().map(this::row).toList();
                Notices.error(text("refused", problems.size()));
                return null;
            }
            Notices.good(text("done", imported.get().invitees(), imported.get().responses()));
            return "/app/survey?faces-redirect=true&survey=" + imported.get().survey();
        } catch (UploadRefusedException e) {
            Notices.error("import:filesField:files", text(e.reason().key(), e.value()));
            return null;
        }
    }

    private ProblemRow row(CaseProblem problem) {
        return new ProblemRow(problem.file(), problem.row().isPresent() ? problem.row().getAsLong() : null,
                problem.column().orElse(""), problem.value().orElse(""), problem.what(spoken.language()));
    }

    private String text(String key, Object... values) {
        return Texts.of(ImportView.class, spoken.language()).get(key, values);
    }

    public List<ProblemRow> getProblems() {
        return problems;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files == null ? List.of() : files;
    }

    /** One problem; row null when it is about the whole file. */
    public record ProblemRow(String file, Long row, String column, String value, String what) {}

    private record Sent(Part part) implements SentFile {

        @Override
        public String name() {
            return part.getSubmittedFileName();
        }

        @Override
        public InputStream content() throws IOException {
            return part.getInputStream();
        }
    }
}
