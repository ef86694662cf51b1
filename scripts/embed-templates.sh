#!/bin/sh
# Writes Sources/CTemplates/templates.c: one #embed for each file under templates/specifications.
# Run it after adding, renaming or removing such a file; a test fails until it has been run.
set -eu
cd "$(dirname "$0")/.."
export LC_ALL=C
output=Sources/CTemplates/templates.c
list=$(cd templates/specifications && find . -type f | sed 's|^\./||' | sort)
{
  echo '// Written by scripts/embed-templates.sh. Do not edit.'
  echo '// The compiler knows #embed in every dialect of C, and says that it is younger than this one.'
  echo '#pragma clang diagnostic ignored "-Wc23-extensions"'
  echo '#include "CTemplates.h"'
  echo '#pragma clang diagnostic ignored "-Wc23-extensions"'
  number=0
  for path in $list; do
    printf '\nstatic const unsigned char file%d[] = {\n' "$number"
    printf '#embed "../../templates/specifications/%s"\n};\n' "$path"
    number=$((number + 1))
  done
  printf '\nstatic const CTemplateFile files[] = {\n'
  number=0
  for path in $list; do
    printf '  {"%s", file%d, sizeof file%d},\n' "$path" "$number" "$number"
    number=$((number + 1))
  done
  printf '};\n\n'
  cat <<'END'
size_t CTemplateFileCount(void) { return sizeof files / sizeof files[0]; }

CTemplateFile CTemplateFileAt(size_t index) {
  if (index < CTemplateFileCount()) return files[index];
  return (CTemplateFile){NULL, NULL, 0};
}
END
} > "$output.new"
mv "$output.new" "$output"
