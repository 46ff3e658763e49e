package nl.meetlat.db.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.meetlat.core.question.Language;
import nl.meetlat.db.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaAccountRepositoryIT {

    private static final Instant NOW = Instant.parse("2012-11-05T09:00:00Z");

    private AccountRepository accounts;

    @BeforeEach
    void empty() {
        accounts = TestDatabase.emptied().each(JpaAccountRepository::new, AccountRepository.class);
    }

    @Test
    void create_whenAllPartsGiven_isFoundAgainWithThem() {
        Account made = create("m.vos@example.org", Role.MANAGER, Optional.of("Trias"));

        Account found = accounts.find(made.id()).orElseThrow();

        assertThat(found).isEqualTo(made);
        assertThat(found.organisation()).contains("Trias");
        assertThat(found.active()).isTrue();
        assertThat(found.createdAt()).isEqualTo(NOW);
        assertThat(found.signedInAt()).isEmpty();
    }

    @Test
    void create_whenAddressDiffersOnlyInCase_isRefused() {
        create("a.jansen@example.org", Role.RESEARCHER, Optional.empty());

        assertThatThrownBy(() -> create("A.Jansen@Example.org", Role.RESEARCHER, Optional.empty()))
                .isInstanceOf(EmailTakenException.class);
    }

    @Test
    void findByEmail_whenCaseDiffers_findsTheAccount() {
        Account made = create("A.Jansen@example.org", Role.RESEARCHER, Optional.empty());

        assertThat(accounts.findByEmail("a.JANSEN@example.org"))
                .contains(made);
    }

    @Test
    void findByEmail_whenItHoldsNul_findsNobody() {
        create("a.jansen@example.org", Role.RESEARCHER, Optional.empty());

        assertThat(accounts.findByEmail("a.jansen@example.org\0")).isEmpty();
    }

    @Test
    void changePassword_always_endsEarlierSessions() {
        Account made = create("a.jansen@example.org", Role.RESEARCHER, Optional.empty());

        accounts.changePassword(made.id(), "another hash");

        assertThat(accounts.passwordHash(made.id()))
                .isEqualTo("another hash");
        assertThat(accounts.find(made.id()).orElseThrow().revision())
                .isGreaterThan(made.revision());
    }

    @Test
    void setActive_whenRefused_endsEarlierSessions() {
        Account made = create("a.jansen@example.org", Role.ADMINISTRATOR, Optional.empty());

        accounts.setActive(made.id(), false);

        Account changed = accounts.find(made.id()).orElseThrow();
        assertThat(changed.active()).isFalse();
        assertThat(changed.revision()).isGreaterThan(made.revision());
        assertThat(accounts.lockActiveAdministrators()).isZero();
    }

    @Test
    void isEmpty_whenFirstAccountIsMade_isNoLonger() {
        assertThat(accounts.isEmpty()).isTrue();

        create("a.jansen@example.org", Role.ADMINISTRATOR, Optional.empty());

        assertThat(accounts.isEmpty()).isFalse();
    }

    @Test
    void page_whenThereAreMore_goesOnByNameAsPeopleSort() {
        for (String name : List.of("Zoë", "Ömer", "anna", "Peter", "Ömer")) {
            accounts.create(new NewAccount(UUID.randomUUID() + "@example.org", name, Role.RESEARCHER, Optional.empty(),
                    Language.DUTCH, "hash"), NOW);
        }

        assertThat(accounts.count()).isEqualTo(5);
        assertThat(accounts.page(0, 3)).extracting(Account::name).containsExactly("anna", "Ömer", "Ömer");
        assertThat(accounts.page(3, 3)).extracting(Account::name).containsExactly("Peter", "Zoë");
        assertThat(accounts.page(0, 3).get(1).id().value()).isLessThan(accounts.page(0, 3).get(2).id().value());
    }

    @Test
    void firstAdministrator_whenOthersCameLater_isTheFirst() {
        create("r@example.org", Role.RESEARCHER, Optional.empty());
        assertThat(accounts.firstAdministrator()).isEmpty();
        Account first = create("z@example.org", Role.ADMINISTRATOR, Optional.empty());
        create("a@example.org", Role.ADMINISTRATOR, Optional.empty());

        assertThat(accounts.firstAdministrator()).contains(first);
    }

    private Account create(String email, Role role, Optional<String> organisation) {
        return accounts.create(new NewAccount(email, "Somebody", role, organisation, Language.DUTCH, "hash"), NOW);
    }
}
