package org.tavsiya.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class OpenApiDescription {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                // Relative: otherwise the host that a request claims would stand here.
                .servers(List.of(new Server().url("/")))
                .info(new Info()
                        .title("Tavsiya")
                        .version("1")
                        .license(new License().name("Apache-2.0"))
                        .description("Follow-up of UN human-rights recommendations: the State's position and "
                                + "claim, the UN body's grade and the "
                                + "coalition's assessment side by side. Reading what is public needs "
                                + "no account. Refusals are problem documents (RFC 9457)."))
                .components(new Components()
                        .addSecuritySchemes(
                                "account",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("An account of this register")));
    }
}
