"""Validates docker-compose.yml: against the Compose Specification by Debian's docker-compose, and against the house rules below."""
import json
import os
import pathlib
import re
import stat
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent
SECRET = re.compile(r"PASSWORD|SECRET|TOKEN|PASSWD", re.IGNORECASE)
REFUSED_WHEN_UNSET = re.compile(r"\$\{[A-Z_]+:\?[^}]*generate-env\.sh[^}]*\}")
VARIABLE = re.compile(r"\$\{([A-Z_]+)[^}]*\}")
IN_ADDRESS = re.compile(r"://[^:/\s]+:(?:(\$\{.*?\})|[^@\s]*)@")
PINNED = re.compile(r"^[\w./-]+:\d+\.\d+[\w.+-]*$")


def rule(sentence):
    """A check with the sentence that is printed for it; it yields what breaks the rule."""
    def named(check):
        check.sentence = sentence
        return check
    return named


@rule("images are pinned to a minor version, in docker-compose.yml and in the Dockerfile")
def pinned(compose):
    images = [service.get("image", f"{name} without image") for name, service in compose["services"].items()]
    images += re.findall(r"^FROM (\S+)", (ROOT / "Dockerfile").read_text(), re.MULTILINE)
    yield from (image for image in images if not PINNED.match(image))


@rule("no password has a default: each is refused while unset, with the remedy named")
def passwords(compose):
    for name, service in compose["services"].items():
        for key, value in service.get("environment", {}).items():
            if SECRET.search(key) and not REFUSED_WHEN_UNSET.fullmatch(str(value)):
                yield f"{name}: {key}"
    text = (ROOT / "docker-compose.yml").read_text()
    yield from (found.group() for found in IN_ADDRESS.finditer(text) if not found.group(1))
    for found in VARIABLE.finditer(text):
        if SECRET.search(found.group(1)) and not REFUSED_WHEN_UNSET.fullmatch(found.group()):
            yield found.group()


@rule("every service has a health check")
def health(compose):
    for name, service in compose["services"].items():
        check = service.get("healthcheck", {})
        if not check.get("test") or check.get("disable") or "NONE" in check["test"]:
            yield name


@rule("every dependency is awaited until it is healthy")
def dependencies(compose):
    for name, service in compose["services"].items():
        wanted = service.get("depends_on", {})
        if isinstance(wanted, list) or any(entry.get("condition") != "service_healthy" for entry in wanted.values()):
            yield name


@rule("data lies in named volumes; what is mounted from the project is a read-only file of docker/")
def volumes(compose):
    for name, service in compose["services"].items():
        for mount in service.get("volumes", []):
            source, _, rest = mount.partition(":")
            is_file = source.startswith("./docker/") and rest.endswith(":ro") and (ROOT / source).is_file()
            if source not in compose["volumes"] and not is_file:
                yield f"{name}: {mount}"


@rule("the application's port alone is published, on the loopback address unless told otherwise")
def ports(compose):
    for name, service in compose["services"].items():
        for port in service.get("ports", []):
            if name != "application" or not port.startswith("${TAVSIYA_BIND:-127.0.0.1}:"):
                yield f"{name}: {port}"
        if service.get("network_mode"):
            yield f"{name}: network_mode"


@rule("databases are on an internal network, which the outside does not reach and which does not reach the outside")
def networks(compose):
    for name, service in compose["services"].items():
        open_ones = [net for net in service.get("networks", ["default"]) if not (compose["networks"].get(net) or {}).get("internal")]
        if open_ones and name != "application":
            yield f"{name}: {open_ones}"


@rule("every service restarts, gains no privileges, writes into its volumes only and has limits")
def hardened(compose):
    for name, service in compose["services"].items():
        expected = {
            "restart": service.get("restart") == "unless-stopped",
            "no-new-privileges": "no-new-privileges:true" in service.get("security_opt", []),
            "cap_drop": service.get("cap_drop") == ["ALL"],
            "read_only": service.get("read_only") is True,
            "mem_limit": "mem_limit" in service,
            "pids_limit": "pids_limit" in service,
        }
        yield from (f"{name}: {key}" for key, kept in expected.items() if not kept)


@rule("the image carries the version of pom.xml")
def version(compose):
    current = ElementTree.parse(ROOT / "pom.xml").findtext("{http://maven.apache.org/POM/4.0.0}version")
    if compose["services"]["application"]["image"] != f"tavsiya:{current}":
        yield f"docker-compose.yml: pom.xml says {current}"
    if f"/web-ui-{current}.jar" not in (ROOT / "Dockerfile").read_text():
        yield f"Dockerfile: pom.xml says {current}"


@rule("the image starts the application as docs/OPERATIONS.md and bin/unpack say")
def start(compose):
    entry = re.search(r"^ENTRYPOINT (.+)$", (ROOT / "Dockerfile").read_text(), re.MULTILINE)
    command = " ".join(json.loads(entry.group(1)))
    yield from (name for name in ("docs/OPERATIONS.md", "bin/unpack") if command not in (ROOT / name).read_text())


@rule(".env.example names every variable")
def example(compose):
    known = (ROOT / ".env.example").read_text()
    used = {found.group(1) for found in VARIABLE.finditer((ROOT / "docker-compose.yml").read_text())}
    yield from sorted(name for name in used if not re.search(rf"^#?{name}=", known, re.MULTILINE))


def run(*command):
    # Without the surroundings' variables: a password set there would hide that one is asked for.
    bare = {key: value for key, value in os.environ.items() if not key.startswith("TAVSIYA_")}
    return subprocess.run(command, cwd=ROOT, env=bare, stdin=subprocess.DEVNULL, capture_output=True, text=True)


def config(env_file):
    return run("docker-compose", "--file", "docker-compose.yml", "--env-file", str(env_file), "config", "--quiet")


@rule("docker/generate-env.sh writes different passwords for its owner's eyes only, and never twice")
def generated(env_file):
    first, written = run("docker/generate-env.sh", str(env_file)), env_file.read_text()
    if first.returncode:
        yield first.stderr
    if stat.S_IMODE(env_file.stat().st_mode) != 0o600:
        yield f"mode {stat.S_IMODE(env_file.stat().st_mode):o}"
    values = re.findall(r"^TAVSIYA_\w+_PASSWORD=(\w{32,})$", written, re.MULTILINE)
    if len(values) < 4 or len(set(values)) != len(values):
        yield "passwords are missing, short or equal"
    if run("docker/generate-env.sh", str(env_file)).returncode == 0 or env_file.read_text() != written:
        yield "a second run overwrote the file"


@rule("docker-compose accepts the file with those passwords")
def accepted(env_file):
    answer = config(env_file)
    if answer.returncode:
        yield answer.stderr.strip()


@rule("docker-compose refuses the file without them, and says what to do")
def refused(env_file):
    empty = env_file.with_name("empty")
    empty.touch()
    answer = config(empty)
    if answer.returncode == 0 or "run docker/generate-env.sh first" not in answer.stderr:
        yield answer.stderr.strip() or "accepted"


def report(check, subject):
    broken = list(check(subject))
    print(("ok      " if not broken else "BROKEN  ") + check.sentence)
    for detail in broken:
        print(f"        - {detail}")
    return not broken


def main():
    compose = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
    house = [pinned, passwords, health, dependencies, volumes, ports, networks, hardened, version, start, example]
    kept = [report(check, compose) for check in house]
    with tempfile.TemporaryDirectory() as folder:
        env_file = pathlib.Path(folder, "env")
        kept += [report(check, env_file) for check in (generated, accepted, refused)]
    sys.exit(0 if all(kept) else 1)


main()
