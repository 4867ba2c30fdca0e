# The steps of docs/OPERATIONS.md and no others: build with the Maven wrapper, unpack, start. Versions are pinned by tag.

FROM eclipse-temurin:17.0.20.1_1-jdk-noble AS build
WORKDIR /src
COPY . .
# Tests are not run here: they ran before this commit landed, and some need servers that a build does not have.
RUN ./mvnw -B --no-transfer-progress -pl web-ui -am -DskipTests package

FROM eclipse-temurin:17.0.20.1_1-jre-noble
# A user without a name, password or shell. The folders exist beforehand, so that a new volume mounted on one belongs to that user.
RUN mkdir /data /keys && chown 10001:10001 /data /keys && chmod 700 /keys
# Here and not above: the archive of classes fits only the Java and the folder that it was made with.
RUN --mount=type=bind,from=build,source=/src,target=/src \
    /src/bin/unpack /src/web-ui/target/web-ui-0.1.0-SNAPSHOT.jar /opt/tavsiya
USER 10001:10001
WORKDIR /data
ENV TAVSIYA_DATA=/data
EXPOSE 8080
ENTRYPOINT ["java", "-XX:+ExitOnOutOfMemoryError", "-XX:SharedArchiveFile=/opt/tavsiya/tavsiya.jsa", "-jar", "/opt/tavsiya/tavsiya.jar"]
