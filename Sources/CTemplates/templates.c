// Written by scripts/embed-templates. Do not edit.
// The compiler knows #embed in every dialect of C, and says that it is younger than this one.
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "CTemplates.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file0[] = {
#embed "../../templates/specifications/intranet/guide.yaml"
};

static const unsigned char file1[] = {
#embed "../../templates/specifications/intranet/library/adoption-actions.yaml"
};

static const unsigned char file2[] = {
#embed "../../templates/specifications/intranet/library/annexes.yaml"
};

static const unsigned char file3[] = {
#embed "../../templates/specifications/intranet/library/constraints.yaml"
};

static const unsigned char file4[] = {
#embed "../../templates/specifications/intranet/library/criteria.yaml"
};

static const unsigned char file5[] = {
#embed "../../templates/specifications/intranet/library/needs-administration.yaml"
};

static const unsigned char file6[] = {
#embed "../../templates/specifications/intranet/library/needs-collaboration.yaml"
};

static const unsigned char file7[] = {
#embed "../../templates/specifications/intranet/library/needs-communication.yaml"
};

static const unsigned char file8[] = {
#embed "../../templates/specifications/intranet/library/needs-documents.yaml"
};

static const unsigned char file9[] = {
#embed "../../templates/specifications/intranet/library/needs-groups.yaml"
};

static const unsigned char file10[] = {
#embed "../../templates/specifications/intranet/library/needs-information.yaml"
};

static const unsigned char file11[] = {
#embed "../../templates/specifications/intranet/library/needs-onboarding.yaml"
};

static const unsigned char file12[] = {
#embed "../../templates/specifications/intranet/library/needs-people.yaml"
};

static const unsigned char file13[] = {
#embed "../../templates/specifications/intranet/library/needs-social.yaml"
};

static const unsigned char file14[] = {
#embed "../../templates/specifications/intranet/library/objectives.yaml"
};

static const unsigned char file15[] = {
#embed "../../templates/specifications/intranet/library/personas.yaml"
};

static const unsigned char file16[] = {
#embed "../../templates/specifications/intranet/library/services.yaml"
};

static const unsigned char file17[] = {
#embed "../../templates/specifications/intranet/library/survey-questions.yaml"
};

static const unsigned char file18[] = {
#embed "../../templates/specifications/intranet/library/use-cases.yaml"
};

static const unsigned char file19[] = {
#embed "../../templates/specifications/intranet/template.yaml"
};

static const unsigned char file20[] = {
#embed "../../templates/specifications/service-contract/guide.yaml"
};

static const unsigned char file21[] = {
#embed "../../templates/specifications/service-contract/library/criteria.yaml"
};

static const unsigned char file22[] = {
#embed "../../templates/specifications/service-contract/library/duties.yaml"
};

static const unsigned char file23[] = {
#embed "../../templates/specifications/service-contract/library/results.yaml"
};

static const unsigned char file24[] = {
#embed "../../templates/specifications/service-contract/library/tasks.yaml"
};

static const unsigned char file25[] = {
#embed "../../templates/specifications/service-contract/template.yaml"
};

static const unsigned char file26[] = {
#embed "../../templates/specifications/software-services/guide.yaml"
};

static const unsigned char file27[] = {
#embed "../../templates/specifications/software-services/library/criteria.yaml"
};

static const unsigned char file28[] = {
#embed "../../templates/specifications/software-services/library/obligations.yaml"
};

static const unsigned char file29[] = {
#embed "../../templates/specifications/software-services/library/outcomes.yaml"
};

static const unsigned char file30[] = {
#embed "../../templates/specifications/software-services/template.yaml"
};

static const unsigned char rules0[] = {
#embed "../../templates/rules/eu/procurement.yaml"
};

static const unsigned char rules1[] = {
#embed "../../templates/rules/fr/procurement.yaml"
};

static const unsigned char rules2[] = {
#embed "../../templates/rules/wording/terms.yaml"
};

static const CTemplateFile files[] = {
  {"intranet/guide.yaml", file0, sizeof file0},
  {"intranet/library/adoption-actions.yaml", file1, sizeof file1},
  {"intranet/library/annexes.yaml", file2, sizeof file2},
  {"intranet/library/constraints.yaml", file3, sizeof file3},
  {"intranet/library/criteria.yaml", file4, sizeof file4},
  {"intranet/library/needs-administration.yaml", file5, sizeof file5},
  {"intranet/library/needs-collaboration.yaml", file6, sizeof file6},
  {"intranet/library/needs-communication.yaml", file7, sizeof file7},
  {"intranet/library/needs-documents.yaml", file8, sizeof file8},
  {"intranet/library/needs-groups.yaml", file9, sizeof file9},
  {"intranet/library/needs-information.yaml", file10, sizeof file10},
  {"intranet/library/needs-onboarding.yaml", file11, sizeof file11},
  {"intranet/library/needs-people.yaml", file12, sizeof file12},
  {"intranet/library/needs-social.yaml", file13, sizeof file13},
  {"intranet/library/objectives.yaml", file14, sizeof file14},
  {"intranet/library/personas.yaml", file15, sizeof file15},
  {"intranet/library/services.yaml", file16, sizeof file16},
  {"intranet/library/survey-questions.yaml", file17, sizeof file17},
  {"intranet/library/use-cases.yaml", file18, sizeof file18},
  {"intranet/template.yaml", file19, sizeof file19},
  {"service-contract/guide.yaml", file20, sizeof file20},
  {"service-contract/library/criteria.yaml", file21, sizeof file21},
  {"service-contract/library/duties.yaml", file22, sizeof file22},
  {"service-contract/library/results.yaml", file23, sizeof file23},
  {"service-contract/library/tasks.yaml", file24, sizeof file24},
  {"service-contract/template.yaml", file25, sizeof file25},
  {"software-services/guide.yaml", file26, sizeof file26},
  {"software-services/library/criteria.yaml", file27, sizeof file27},
  {"software-services/library/obligations.yaml", file28, sizeof file28},
  {"software-services/library/outcomes.yaml", file29, sizeof file29},
  {"software-services/template.yaml", file30, sizeof file30},
};

static const CTemplateFile rules[] = {
  {"eu/procurement.yaml", rules0, sizeof rules0},
  {"fr/procurement.yaml", rules1, sizeof rules1},
  {"wording/terms.yaml", rules2, sizeof rules2},
};

size_t CTemplateFileCount(void) { return sizeof files / sizeof files[0]; }

CTemplateFile CTemplateFileAt(size_t index) {
  if (index < CTemplateFileCount()) return files[index];
  return (CTemplateFile){NULL, NULL, 0};
}

size_t CRuleFileCount(void) { return sizeof rules / sizeof rules[0]; }

CTemplateFile CRuleFileAt(size_t index) {
  if (index < CRuleFileCount()) return rules[index];
  return (CTemplateFile){NULL, NULL, 0};
}
