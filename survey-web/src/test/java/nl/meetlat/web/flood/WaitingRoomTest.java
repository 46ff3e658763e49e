package nl.meetlat.web.flood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class WaitingRoomTest {

    private final WaitingRoom room = new WaitingRoom();

    @Test
    void enter_whenOneSubjectWaitsOften_leavesRoomForOthers() {
        assertThat(entered("a", 200)).isEqualTo(WaitingRoom.MOST_OF_ONE);
        assertThat(entered("b", 1)).isEqualTo(1);
    }

    @Test
    void enter_whenManySubjectsWait_isRefusedAboveAllPlaces() {
        assertThat(IntStream.range(0, 200).filter(i -> room.enter(address("subject " + i))).count())
                .isEqualTo(WaitingRoom.MOST);
    }

    @Test
    void enter_whenAProxyOnThisMachineWaitsForMany_givesItEveryPlace() {
        NetworkAddress proxy = new NetworkAddress("127.0.0.1", true);

        assertThat(IntStream.range(0, 200).filter(i -> room.enter(proxy)).count()).isEqualTo(WaitingRoom.MOST);
    }

    @Test
    void leave_afterwards_makesPlaceAgain() {
        int entered = entered("a", 200);
        for (int i = 0; i < entered; i++) {
            room.leave(address("a"));
        }

        assertThat(entered("a", 200)).isEqualTo(entered);
    }

    private int entered(String subject, int times) {
        return (int) IntStream.range(0, times).filter(i -> room.enter(address(subject))).count();
    }

    private static NetworkAddress address(String subject) {
        return new NetworkAddress(subject, false);
    }
}
