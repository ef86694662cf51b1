"""The requirements of a made-up dossier (scripts/generate-dossier), as other programs take them."""

import re
import sys

FIELDS = ("code", "family", "title", "statement", "priority", "role")


def items(path):
    """Each requirement as a dictionary of its texts, in the order of the file."""
    current = None
    for line in open(path, encoding="utf-8"):
        match = re.match(r"\s+(?:- )?(\w+): \"?(.*?)\"?$", line)
        if not match:
            continue
        key, value = match.groups()
        if key == "code":
            if current and "family" in current:
                yield current
            current = {}
        if current is not None and key in FIELDS:
            current[key] = value
    if current and "family" in current:
        yield current


def markdown(path, out):
    """The specification as Markdown: a heading for each family, a table of its requirements."""
    families = {}
    for item in items(path):
        families.setdefault(item["family"], []).append(item)
    with open(out, "w", encoding="utf-8") as file:
        file.write("# Cahier des charges\n\n")
        for family, rows in families.items():
            file.write(f"## {family}\n\n| Code | Exigence | Priorité | Rôle |\n| --- | --- | --- | --- |\n")
            for row in rows:
                file.write("| {code} | **{title}** {statement} | {priority} | {role} |\n".format(**row))
            file.write("\n")


if __name__ == "__main__":
    markdown(sys.argv[1], sys.argv[2])
