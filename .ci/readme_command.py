"""Prints the one-line command in the n-th fenced code block of a Markdown file: readme_command.py README.md 2"""
import pathlib
import re
import sys

FENCED_BLOCK = re.compile(r"^(`{3,}|~{3,})[^\n]*\n(.*?)^\1[ \t]*$", re.MULTILINE | re.DOTALL)


def main():
    name, number = sys.argv[1], int(sys.argv[2])
    blocks = [match.group(2).strip() for match in FENCED_BLOCK.finditer(pathlib.Path(name).read_text(encoding="utf-8"))]
    if len(blocks) < number:
        sys.exit(f"{name} has {len(blocks)} fenced code blocks, the command is expected in number {number}")
    command = blocks[number - 1]
    if not command or "\n" in command:
        sys.exit(f"code block {number} of {name} is expected to be one line, and is:\n{command}")
    print(command)


main()
