package nl.meetlat.web.participation;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import nl.meetlat.core.casefolder.ParticipantList;
import nl.meetlat.core.casefolder.ParticipantListReader;
import nl.meetlat.core.participation.ParticipantDetails;
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.layout.Notices;
import nl.meetlat.web.layout.WaveAddress;

/** A list pasted or uploaded: read, shown with what is wrong with it, and added as a whole or not at all. */
@Named
@ViewScoped
public class ParticipantImportView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_PEOPLE = 10;
    private static final int SHOWN_PROBLEMS = 200;

    @Inject
    private ParticipantListService lists;
    @Inject
    private ParticipantService service;
    @Inject
    private WaveAddress address;
    @Inject
    private ParticipantWords words;

    private String pasted;
    private transient Part file;
    private transient ListPreview preview;

    /** Reads the file, or else what was pasted, and shows what is in it. */
    public void read() {
        preview = null;
        boolean pastedAny = pasted != null && !pasted.isBlank();
        if (file != null && file.getSize() > 0) {
            readFile();
        } else if (pastedAny) {
            preview = lists.read(address.surveyId(), address.waveId(), pasted);
        } else {
            Notices.error("list:pastedField:pasted", words.texts().get("import.nothing"));
        }
    }

    private void readFile() {
        if (file.getSize() > ParticipantListReader.LARGEST_FILE) {
            Notices.error("list:fileField:file",
                    words.with("import.too-large", ParticipantListReader.LARGEST_FILE / 1_000_000));
            return;
        }
        String name = file.getSubmittedFileName();
        if (name != null && name.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx?|ods|numbers)")) {
            Notices.error("list:fileField:file", words.texts().get("import.spreadsheet"));
            return;
        }
        try (InputStream content = file.getInputStream()) {
            preview = lists.read(address.surveyId(), address.waveId(), name == null ? "" : name,
                    content.readNBytes(ParticipantListReader.LARGEST_FILE));
        } catch (IOException e) {
            Notices.error("list:fileField:file", words.texts().get("import.broken"));
        }
    }

    /** Adds everybody on the list. */
    public String add() {
        if (preview == null || !preview.isSound()) {
            Notices.error(words.texts().get("import.again"));
            return null;
        }
        try {
            List<ParticipantDetails> people = preview.people();
            service.add(address.surveyId(), address.waveId(), people);
            Notices.good(words.with("import.added", people.size()));
            return address.to("/app/wave/participants");
        } catch (ProblemException e) {
            Notices.error(new Problem(e).detail(words.language()));
            return null;
        }
    }

    public boolean isRead() {
        return preview != null;
    }

    public boolean isSound() {
        return preview != null && preview.isSound();
    }

    public int getSize() {
        return preview.list().rows().size();
    }

    public int getWrong() {
        return (int) preview.list().rows().stream()
                .filter(row -> !row.problems().isEmpty() || preview.known().contains(row.number())).count();
    }

    public String getEncoding() {
        return preview.list().encoding().displayName();
    }

    /** What is wrong, in the order of the list, up to what somebody reads. */
    public List<String> getProblems() {
        List<String> problems = new ArrayList<>();
        preview.list().problems().forEach(problem -> problems.add(problem.message(words.language())));
        for (ParticipantList.Row row : preview.list().rows()) {
            row.problems().forEach(problem -> problems.add(problem.message(words.language())));
            if (preview.known().contains(row.number())) {
                problems.add(words.withTwo("import.known", Long.toString(row.number()),
                        row.participant().orElseThrow().email()));
            }
        }
        if (preview.list().rows().size() > preview.limit()) {
            problems.add(words.with("import.too-many", preview.limit()));
        }
        if (problems.size() > SHOWN_PROBLEMS) {
            int more = problems.size() - SHOWN_PROBLEMS;
            problems.subList(SHOWN_PROBLEMS, problems.size()).clear();
            problems.add(words.with("import.more", more));
        }
        return problems;
    }

    /** What is not wrong but worth a look: columns that are blank for some. */
    public List<String> getRemarks() {
        return preview.list().backgrounds().stream().map(background -> {
            long blank = preview.list().rows().stream().filter(row -> row.blankBackgrounds().contains(background))
                    .count();
            return blank == 0 ? "" : words.withTwo("import.blank", blank, words.background(background));
        }).filter(remark -> !remark.isEmpty()).toList();
    }

    public List<String> getBackgrounds() {
        return preview.list().backgrounds().stream().map(words::background).toList();
    }

    /** The first people on the list with their backgrounds in order, to see whether the columns are understood. */
    public List<PreviewRow> getFirst() {
        return preview.people().stream().limit(SHOWN_PEOPLE).map(person -> new PreviewRow(person,
                preview.list().backgrounds().stream().map(name -> person.backgrounds().value(name).orElse(""))
                        .toList()))
                .toList();
    }

    /** One person on the list. */
    public record PreviewRow(ParticipantDetails person, List<String> backgrounds) {

        public PreviewRow {
            backgrounds = List.copyOf(backgrounds);
        }
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
