#ifndef CTEMPLATES_H
#define CTEMPLATES_H

#include <stddef.h>

/// A file under templates/specifications, as it was when the program was built.
typedef struct {
  /// The path below templates/specifications, with `/`, ended by a zero byte.
  const char *path;
  const unsigned char *bytes;
  size_t length;
} CTemplateFile;

/// How many files are embedded.
size_t CTemplateFileCount(void);

/// The file at `index`, from 0, in the order of their paths; or a file with no path beyond the last.
CTemplateFile CTemplateFileAt(size_t index);

/// How many files of packs of clauses are embedded.
size_t CPackFileCount(void);

/// The file of packs at `index`, its path below templates/packs, as above.
CTemplateFile CPackFileAt(size_t index);

/// How many files of rules are embedded.
size_t CRuleFileCount(void);

/// The file of rules at `index`, its path below templates/rules, as `CTemplateFileAt` gives those
/// of templates.
CTemplateFile CRuleFileAt(size_t index);

/// How many files of styles are embedded.
size_t CStyleFileCount(void);

/// The file of styles at `index`, its path below templates/styles, as above.
CTemplateFile CStyleFileAt(size_t index);

/// docs/diagnostics.md, which says what each code means.
CTemplateFile CDiagnosticsPage(void);

#endif
