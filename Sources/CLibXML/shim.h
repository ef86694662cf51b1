#include <libxml/xmlversion.h>
/* Without it, encoding.h takes in the headers of ICU, which clash with those of Foundation. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
