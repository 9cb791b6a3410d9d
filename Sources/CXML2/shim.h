#include <libxml/xmlversion.h>
// Where libxml2 was built with ICU its headers bring ICU's own, and Foundation brings another edition of the same names:
// the two can't stand in one compilation. Only a struct that nobody here looks into differs without it.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/xmlreader.h>
#include <libxml/tree.h>
