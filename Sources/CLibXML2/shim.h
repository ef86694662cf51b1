// Debian's libxml2 includes ICU's headers, which clash with those of Foundation: the switch is
// turned off before anything looks at it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlwriter.h>
