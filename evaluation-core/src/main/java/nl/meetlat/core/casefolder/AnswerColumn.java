package nl.meetlat.core.casefolder;

import java.util.List;
import java.util.Optional;

import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.MultipleChoice;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.RankingQuestion;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.response.Answer;
import nl.meetlat.core.response.AnswerReader;
import nl.meetlat.core.response.AnswerReading;
import nl.meetlat.core.response.AnswerReading.Refusal;
import nl.meetlat.core.response.CodedRow;

/** The column of {@code responses.csv} with the answers to one question. */
final class AnswerColumn {

    private final Sheet sheet;
    private final Columns columns;
    private final Question question;
    private final int place;
    private final Optional<KnownCells> points;

    AnswerColumn(Sheet sheet, Columns columns, Question question) {
        this.sheet = sheet;
        this.columns = columns;
        this.question = question;
        place = columns.place(question.code().value());
        points = question instanceof ChoiceQuestion && !(question instanceof MultipleChoice)
                && !(question instanceof RankingQuestion)
                        ? Optional.of(new KnownCells(sheet, place))
                        : Optional.empty();
    }

    Question question() {
        return question;
    }

    /** The answer in this row; empty when there is none, or none that fits, which has been told. */
    Optional<Answer> answer() {
        if (sheet.length(place) == 0) {
            return Optional.empty();
        }
        AnswerReading reading = AnswerReader.read(question, sheet.raw(place));
        if (reading instanceof AnswerReading.Taken taken) {
            return Optional.of(taken.answer()).filter(answer -> !(answer instanceof Answer.Missing));
        }
        Refusal refusal = ((AnswerReading.Refused) reading).refusal();
        columns.tell(question.code().value(), code(refusal), expected(refusal));
        return Optional.empty();
    }

    /** Puts the answer of this row in its place; one that does not fit has been told. */
    void code(CodedRow row) {
        if (sheet.length(place) == 0) {
            return;
        }
        if (points.isEmpty()) {
            answer().ifPresent(answer -> row.put(question.code(), answer));
            return;
        }
        int coded = row.codebook().pointPlace(question.code()).orElseThrow();
        short known = points.get().meaning();
        if (known == KnownCells.UNKNOWN) {
            answer().ifPresent(answer -> {
                row.put(question.code(), answer);
                points.get().keep(row.point(coded));
            });
        } else {
            row.put(coded, known);
        }
    }

    private static ProblemCode code(Refusal refusal) {
        return switch (refusal) {
            case NOT_OFFERED, NO_QUESTION -> ProblemCode.NOT_ON_SCALE;
            case CHOSEN_TWICE, PLACED_TWICE -> ProblemCode.CHOSEN_TWICE;
            case TOO_MANY_PLACES -> ProblemCode.TOO_MANY_PLACES;
            case NOT_ASKED -> ProblemCode.NOT_ASKED;
            case NOT_A_NUMBER -> ProblemCode.NOT_A_NUMBER;
            case OUT_OF_BOUNDS -> ProblemCode.OUT_OF_BOUNDS;
            case NOT_A_DATE -> ProblemCode.NOT_A_DATE;
            case TOO_LONG -> ProblemCode.TOO_LONG;
            case IMPOSSIBLE_CHARACTER -> ProblemCode.IMPOSSIBLE_CHARACTER;
        };
    }

    private List<String> expected(Refusal refusal) {
        if (refusal == Refusal.TOO_LONG) {
            return List.of(Integer.toString(AnswerReader.LONGEST_TEXT));
        }
        if (question instanceof RankingQuestion ranking && refusal == Refusal.TOO_MANY_PLACES) {
            return List.of(Integer.toString(ranking.ranks()));
        }
        return question instanceof ChoiceQuestion choice
                ? choice.scale().points().stream().map(ScalePoint::value).toList()
                : List.of();
    }
}
