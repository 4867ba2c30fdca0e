package org.tavsiya.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tavsiya.calendar.Today;
import org.tavsiya.entrance.PublicAddress;

class PagesDependOnTest {

    private final Today today = mock(Today.class);
    private final PublicAddress own = mock(PublicAddress.class);
    private final PagesDependOn settings = new PagesDependOn(today, own, new EmbeddingSites(List.of()));

    @Test
    void a_page_of_yesterday_and_one_under_another_address_are_other_pages() {
        when(today.date()).thenReturn(LocalDate.of(2026, 3, 1));
        when(own.base()).thenReturn("https://a.example.org");
        String mark = settings.mark();
        assertThat(settings.mark()).isEqualTo(mark);
        when(today.date()).thenReturn(LocalDate.of(2026, 3, 2));
        assertThat(settings.mark()).isNotEqualTo(mark);
        when(today.date()).thenReturn(LocalDate.of(2026, 3, 1));
        when(own.base()).thenReturn("https://b.example.org");
        assertThat(settings.mark()).isNotEqualTo(mark);
    }
}
