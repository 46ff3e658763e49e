package nl.meetlat.launcher;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

import nl.meetlat.launcher.backup.BackupCommand;
import nl.meetlat.launcher.backup.RestoreCommand;
import nl.meetlat.launcher.command.Command;
import nl.meetlat.launcher.evaluate.EvaluateCommand;
import nl.meetlat.launcher.sample.SampleCommand;
import nl.meetlat.launcher.serve.ServeCommand;

/** The commands by the word a person types; their explanations are the messages {@code usage.WORD}. */
enum CommandName {

    SERVE("serve", ServeCommand::new), EVALUATE("evaluate", EvaluateCommand::new), SAMPLE("sample", SampleCommand::new),
    BACKUP("backup", BackupCommand::new), RESTORE("restore", RestoreCommand::new);

    private final String word;
    private final Supplier<Command> command;

    CommandName(String word, Supplier<Command> command) {
        this.word = word;
        this.command = command;
    }

    static Optional<CommandName> of(String word) {
        return Arrays.stream(values()).filter(name -> name.word.equals(word)).findFirst();
    }

    String word() {
        return word;
    }

    Command command() {
        return command.get();
    }
}
