package org.tavsiya.web.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.tavsiya.RecommendationsApplication;
import org.tavsiya.account.Accounts;
import org.tavsiya.views.Views;

/** The whole application on embedded defaults, with a data folder of its own. */
@SpringBootTest(classes = RecommendationsApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = DeskTest.OwnFolder.class)
public abstract class DeskTest {

    /** One folder for each application that is started, so that none finds what another left. */
    static class OwnFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                Path folder = Files.createTempDirectory("tavsiya-desk");
                folder.toFile().deleteOnExit();
                TestPropertySourceUtils.addInlinedPropertiesToEnvironment(context, "tavsiya.data=" + folder);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    @Autowired
    protected MockMvc mvc;

    @Autowired
    protected Accounts accounts;

    @Autowired
    protected Views views;

    protected Desk desk;

    @BeforeEach
    void sitDown() {
        desk = new Desk(mvc, accounts, views);
    }
}
