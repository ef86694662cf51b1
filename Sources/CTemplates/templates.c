// Written by scripts/embed-templates. Do not edit.
// The compiler knows #embed in every dialect of C, and says that it is younger than this one.
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "CTemplates.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char specifications0[] = {
#embed "../../templates/specifications/intranet/guide.yaml"
};

static const unsigned char specifications1[] = {
#embed "../../templates/specifications/intranet/library/adoption-actions.yaml"
};

static const unsigned char specifications2[] = {
#embed "../../templates/specifications/intranet/library/annexes.yaml"
};

static const unsigned char specifications3[] = {
#embed "../../templates/specifications/intranet/library/constraints.yaml"
};

static const unsigned char specifications4[] = {
#embed "../../templates/specifications/intranet/library/criteria.yaml"
};

static const unsigned char specifications5[] = {
#embed "../../templates/specifications/intranet/library/needs-administration.yaml"
};

static const unsigned char specifications6[] = {
#embed "../../templates/specifications/intranet/library/needs-collaboration.yaml"
};

static const unsigned char specifications7[] = {
#embed "../../templates/specifications/intranet/library/needs-communication.yaml"
};

static const unsigned char specifications8[] = {
#embed "../../templates/specifications/intranet/library/needs-documents.yaml"
};

static const unsigned char specifications9[] = {
#embed "../../templates/specifications/intranet/library/needs-groups.yaml"
};

static const unsigned char specifications10[] = {
#embed "../../templates/specifications/intranet/library/needs-information.yaml"
};

static const unsigned char specifications11[] = {
#embed "../../templates/specifications/intranet/library/needs-onboarding.yaml"
};

static const unsigned char specifications12[] = {
#embed "../../templates/specifications/intranet/library/needs-people.yaml"
};

static const unsigned char specifications13[] = {
#embed "../../templates/specifications/intranet/library/needs-social.yaml"
};

static const unsigned char specifications14[] = {
#embed "../../templates/specifications/intranet/library/objectives.yaml"
};

static const unsigned char specifications15[] = {
#embed "../../templates/specifications/intranet/library/personas.yaml"
};

static const unsigned char specifications16[] = {
#embed "../../templates/specifications/intranet/library/services.yaml"
};

static const unsigned char specifications17[] = {
#embed "../../templates/specifications/intranet/library/survey-questions.yaml"
};

static const unsigned char specifications18[] = {
#embed "../../templates/specifications/intranet/library/use-cases.yaml"
};

static const unsigned char specifications19[] = {
#embed "../../templates/specifications/intranet/template.yaml"
};

static const unsigned char specifications20[] = {
#embed "../../templates/specifications/service-contract/guide.yaml"
};

static const unsigned char specifications21[] = {
#embed "../../templates/specifications/service-contract/library/criteria.yaml"
};

static const unsigned char specifications22[] = {
#embed "../../templates/specifications/service-contract/library/duties.yaml"
};

static const unsigned char specifications23[] = {
#embed "../../templates/specifications/service-contract/library/results.yaml"
};

static const unsigned char specifications24[] = {
#embed "../../templates/specifications/service-contract/library/tasks.yaml"
};

static const unsigned char specifications25[] = {
#embed "../../templates/specifications/service-contract/template.yaml"
};

static const unsigned char specifications26[] = {
#embed "../../templates/specifications/software-services/guide.yaml"
};

static const unsigned char specifications27[] = {
#embed "../../templates/specifications/software-services/library/criteria.yaml"
};

static const unsigned char specifications28[] = {
#embed "../../templates/specifications/software-services/library/obligations.yaml"
};

static const unsigned char specifications29[] = {
#embed "../../templates/specifications/software-services/library/outcomes.yaml"
};

static const unsigned char specifications30[] = {
#embed "../../templates/specifications/software-services/template.yaml"
};

static const unsigned char packs0[] = {
#embed "../../templates/packs/accessibility/pack.yaml"
};

static const unsigned char packs1[] = {
#embed "../../templates/packs/cloud-hosting/pack.yaml"
};

static const unsigned char packs2[] = {
#embed "../../templates/packs/environment/pack.yaml"
};

static const unsigned char packs3[] = {
#embed "../../templates/packs/insertion/pack.yaml"
};

static const unsigned char packs4[] = {
#embed "../../templates/packs/open-formats/pack.yaml"
};

static const unsigned char packs5[] = {
#embed "../../templates/packs/personal-data/pack.yaml"
};

static const unsigned char packs6[] = {
#embed "../../templates/packs/reversibility/pack.yaml"
};

static const unsigned char packs7[] = {
#embed "../../templates/packs/security/pack.yaml"
};

static const unsigned char packs8[] = {
#embed "../../templates/packs/sign-on/pack.yaml"
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

static const unsigned char styles0[] = {
#embed "../../templates/styles/classic/style.yaml"
};

static const unsigned char styles1[] = {
#embed "../../templates/styles/plain/style.yaml"
};

static const CTemplateFile specificationsFiles[] = {
  {"intranet/guide.yaml", specifications0, sizeof specifications0},
  {"intranet/library/adoption-actions.yaml", specifications1, sizeof specifications1},
  {"intranet/library/annexes.yaml", specifications2, sizeof specifications2},
  {"intranet/library/constraints.yaml", specifications3, sizeof specifications3},
  {"intranet/library/criteria.yaml", specifications4, sizeof specifications4},
  {"intranet/library/needs-administration.yaml", specifications5, sizeof specifications5},
  {"intranet/library/needs-collaboration.yaml", specifications6, sizeof specifications6},
  {"intranet/library/needs-communication.yaml", specifications7, sizeof specifications7},
  {"intranet/library/needs-documents.yaml", specifications8, sizeof specifications8},
  {"intranet/library/needs-groups.yaml", specifications9, sizeof specifications9},
  {"intranet/library/needs-information.yaml", specifications10, sizeof specifications10},
  {"intranet/library/needs-onboarding.yaml", specifications11, sizeof specifications11},
  {"intranet/library/needs-people.yaml", specifications12, sizeof specifications12},
  {"intranet/library/needs-social.yaml", specifications13, sizeof specifications13},
  {"intranet/library/objectives.yaml", specifications14, sizeof specifications14},
  {"intranet/library/personas.yaml", specifications15, sizeof specifications15},
  {"intranet/library/services.yaml", specifications16, sizeof specifications16},
  {"intranet/library/survey-questions.yaml", specifications17, sizeof specifications17},
  {"intranet/library/use-cases.yaml", specifications18, sizeof specifications18},
  {"intranet/template.yaml", specifications19, sizeof specifications19},
  {"service-contract/guide.yaml", specifications20, sizeof specifications20},
  {"service-contract/library/criteria.yaml", specifications21, sizeof specifications21},
  {"service-contract/library/duties.yaml", specifications22, sizeof specifications22},
  {"service-contract/library/results.yaml", specifications23, sizeof specifications23},
  {"service-contract/library/tasks.yaml", specifications24, sizeof specifications24},
  {"service-contract/template.yaml", specifications25, sizeof specifications25},
  {"software-services/guide.yaml", specifications26, sizeof specifications26},
  {"software-services/library/criteria.yaml", specifications27, sizeof specifications27},
  {"software-services/library/obligations.yaml", specifications28, sizeof specifications28},
  {"software-services/library/outcomes.yaml", specifications29, sizeof specifications29},
  {"software-services/template.yaml", specifications30, sizeof specifications30},
};

static const CTemplateFile packsFiles[] = {
  {"accessibility/pack.yaml", packs0, sizeof packs0},
  {"cloud-hosting/pack.yaml", packs1, sizeof packs1},
  {"environment/pack.yaml", packs2, sizeof packs2},
  {"insertion/pack.yaml", packs3, sizeof packs3},
  {"open-formats/pack.yaml", packs4, sizeof packs4},
  {"personal-data/pack.yaml", packs5, sizeof packs5},
  {"reversibility/pack.yaml", packs6, sizeof packs6},
  {"security/pack.yaml", packs7, sizeof packs7},
  {"sign-on/pack.yaml", packs8, sizeof packs8},
};

static const CTemplateFile rulesFiles[] = {
  {"eu/procurement.yaml", rules0, sizeof rules0},
  {"fr/procurement.yaml", rules1, sizeof rules1},
  {"wording/terms.yaml", rules2, sizeof rules2},
};

static const CTemplateFile stylesFiles[] = {
  {"classic/style.yaml", styles0, sizeof styles0},
  {"plain/style.yaml", styles1, sizeof styles1},
};

size_t CTemplateFileCount(void) { return sizeof specificationsFiles / sizeof specificationsFiles[0]; }

CTemplateFile CTemplateFileAt(size_t index) {
  if (index < CTemplateFileCount()) return specificationsFiles[index];
  return (CTemplateFile){NULL, NULL, 0};
}

size_t CPackFileCount(void) { return sizeof packsFiles / sizeof packsFiles[0]; }

CTemplateFile CPackFileAt(size_t index) {
  if (index < CPackFileCount()) return packsFiles[index];
  return (CTemplateFile){NULL, NULL, 0};
}

size_t CRuleFileCount(void) { return sizeof rulesFiles / sizeof rulesFiles[0]; }

CTemplateFile CRuleFileAt(size_t index) {
  if (index < CRuleFileCount()) return rulesFiles[index];
  return (CTemplateFile){NULL, NULL, 0};
}

size_t CStyleFileCount(void) { return sizeof stylesFiles / sizeof stylesFiles[0]; }

CTemplateFile CStyleFileAt(size_t index) {
  if (index < CStyleFileCount()) return stylesFiles[index];
  return (CTemplateFile){NULL, NULL, 0};
}

static const unsigned char diagnostics[] = {
#embed "../../docs/diagnostics.md"
};

CTemplateFile CDiagnosticsPage(void) {
  return (CTemplateFile){"diagnostics.md", diagnostics, sizeof diagnostics};
}
