// Which checks may stand together in a workflow, and in which order.

#include "models/didit/diditrules.h"
#include "models/didit/workflowchecks.h"

#include <QCoreApplication>
#include <QSet>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowRules)
};

const QString idCheck = QStringLiteral("OCR"), aml = QStringLiteral("AML"), registry = QStringLiteral("KYB_REGISTRY"),
              documentAi = QStringLiteral("DOCUMENT_AI"), location = QStringLiteral("GEOLOCATION"),
              bank = QStringLiteral("BANK_VERIFICATION"), signature = QStringLiteral("SIGNATURE");
const QStringList companyChecks{registry, QStringLiteral("KYB_DOCUMENTS"), QStringLiteral("KYB_KEY_PEOPLE")};
const QStringList besideCompanyChecks{aml, documentAi, QStringLiteral("QUESTIONNAIRE"),
    QStringLiteral("PHONE_VERIFICATION"), QStringLiteral("EMAIL_VERIFICATION"), QStringLiteral("IP_ANALYSIS"),
    signature};

//! `name` needs one of `earlier` before it. Without one it is moved behind the first that comes later, or else
//! `remedy` is put in front of it.
void needsBefore(WorkflowReport &report, const QString &name, const QStringList &earlier, const QString &remedy)
{
    const WorkflowChecks &checks = report.checks();
    const qsizetype later = checks.indexOf(earlier);
    for (qsizetype i = checks.indexOf({name}); i >= 0; i = checks.indexOf({name}, i + 1)) {
        if (later >= 0 && later < i)
            return; // and before all that follow
        const QString needed = report.title(later < 0 ? remedy : checks.name(later));
        if (later >= 0) {
            RuleFinding &finding = report.addToOrder(
                i, Severity::Error, Text::tr("%1 must come after %2.").arg(report.title(name), needed));
            WorkflowReport::cure(finding, Text::tr("Move %1 behind %2").arg(report.title(name), needed),
                [checks, i, later] { return checks.moved(i, later + 1); });
        } else {
            RuleFinding &finding = report.addToOrder(
                i, Severity::Error, Text::tr("%1 needs %2 before it.").arg(report.title(name), needed));
            WorkflowReport::cure(finding, Text::tr("Add %1 before it").arg(needed),
                [checks, i, remedy] { return checks.inserted(i, remedy); });
        }
    }
}

//! `name` needs ID verification in the same workflow; that it comes later is said in a note of the vendor's only.
void needsIdCheck(WorkflowReport &report, const QString &name)
{
    const WorkflowChecks &checks = report.checks();
    const qsizetype found = checks.indexOf({idCheck});
    for (qsizetype i = checks.indexOf({name}); i >= 0; i = checks.indexOf({name}, i + 1)) {
        const QString needed = report.title(idCheck);
        if (found < 0) {
            RuleFinding &finding = report.addToOrder(
                i, Severity::Error, Text::tr("%1 needs %2 in the same workflow.").arg(report.title(name), needed));
            WorkflowReport::cure(
                finding, Text::tr("Add %1 before it").arg(needed), [checks, i] { return checks.inserted(i, idCheck); });
        } else if (found > i) {
            RuleFinding &finding = report.addToOrder(
                i, Severity::Warning, Text::tr("%1 should come after %2.").arg(report.title(name), needed));
            WorkflowReport::cure(finding, Text::tr("Move %1 behind %2").arg(report.title(name), needed),
                [checks, i, found] { return checks.moved(i, found + 1); });
        }
    }
}

void faceMatchAfterId(WorkflowReport &report)
{
    needsBefore(report, QStringLiteral("FACE_MATCH"), {idCheck}, idCheck);
}

void chipNeedsId(WorkflowReport &report)
{
    needsIdCheck(report, QStringLiteral("NFC"));
}

void databaseNeedsId(WorkflowReport &report)
{
    needsIdCheck(report, QStringLiteral("DATABASE_VALIDATION"));
}

void amlAfterIdentity(WorkflowReport &report)
{
    const QString remedy = report.checks().holds(companyChecks) ? registry : idCheck;
    needsBefore(report, aml, {idCheck, registry, documentAi}, remedy);
}

//! Whether a document of a Document AI step has a field that holds the name.
bool readsName(const QJsonObject &config)
{
    for (const QJsonValue &document : config.value(QLatin1String("document_ai_documents")).toArray()) {
        for (const QJsonValue &field : document.toObject().value(QLatin1String("fields")).toArray()) {
            if (field.toObject().value(QLatin1String("key")) == QLatin1String("full_name"))
                return true;
        }
    }
    return false;
}

//! After Document AI alone, screening has nothing to search for unless something gives it a name.
void amlNeedsName(WorkflowReport &report)
{
    const WorkflowChecks &checks = report.checks();
    const qsizetype identity = checks.indexOf({idCheck, registry}), document = checks.indexOf({documentAi});
    for (qsizetype i = checks.indexOf({aml}); i >= 0; i = checks.indexOf({aml}, i + 1)) {
        if ((identity >= 0 && identity < i) || document < 0 || document > i)
            continue;
        const QJsonObject sources = checks.config(i).value(QLatin1String("aml_field_sources")).toObject();
        bool hasName = sources.contains(QLatin1String("full_name"));
        for (qsizetype j = document; j >= 0 && !hasName; j = checks.indexOf({documentAi}, j + 1, i))
            hasName = readsName(checks.config(j));
        if (hasName)
            continue;
        report.addToConfig(i, {QStringLiteral("aml_field_sources")}, Severity::Error,
            Text::tr("%1 has no name to search for: give a document of %2 a field with the key full_name, or say here "
                     "where the full name comes from.")
                .arg(report.title(aml), report.title(documentAi)));
    }
}

void companyDocumentsAfterRegistry(WorkflowReport &report)
{
    needsBefore(report, QStringLiteral("KYB_DOCUMENTS"), {registry}, registry);
}

void keyPeopleAfterRegistry(WorkflowReport &report)
{
    needsBefore(report, QStringLiteral("KYB_KEY_PEOPLE"), {registry}, registry);
}

//! A workflow checks a person or a company, never both.
void personOrCompany(WorkflowReport &report)
{
    const WorkflowChecks &checks = report.checks();
    const qsizetype company = checks.indexOf(companyChecks);
    if (company < 0)
        return;
    for (qsizetype i = 0; i < checks.size(); ++i) {
        const QString &name = checks.names()[i];
        if (companyChecks.contains(name) || besideCompanyChecks.contains(name) || !report.isKnown(name))
            continue;
        const QString other = report.title(checks.name(company));
        if (name == location) {
            report.addToOrder(i, Severity::Warning,
                Text::tr("It is not documented whether %1 may stand in a workflow with %2, which checks a company.")
                    .arg(report.title(name), other));
            continue;
        }
        RuleFinding &finding = report.addToOrder(i, Severity::Error,
            Text::tr("%1 checks a person and cannot stand in a workflow with %2, which checks a company.")
                .arg(report.title(name), other));
        WorkflowReport::cure(
            finding, Text::tr("Remove %1").arg(report.title(name)), [checks, i] { return checks.without(i); });
    }
}

//! A signature is given by somebody who was identified and reached before.
void signatureLate(WorkflowReport &report)
{
    const WorkflowChecks &checks = report.checks();
    const QStringList reached{QStringLiteral("EMAIL_VERIFICATION"), QStringLiteral("PHONE_VERIFICATION")};
    const bool isOfPerson = !checks.holds(companyChecks);
    const qsizetype reach = checks.indexOf(reached), identity = checks.indexOf({idCheck});
    for (qsizetype i = checks.indexOf({signature}); i >= 0; i = checks.indexOf({signature}, i + 1)) {
        const bool isIdentified = !isOfPerson || (identity >= 0 && identity < i);
        if (reach >= 0 && reach < i && isIdentified)
            continue;
        RuleFinding &finding = report.addToOrder(i, Severity::Warning,
            isOfPerson ? Text::tr("%1 runs after ID verification and after email or phone verification.")
                             .arg(report.title(signature))
                       : Text::tr("%1 runs after email or phone verification.").arg(report.title(signature)));
        if (reach >= 0 && (!isOfPerson || identity >= 0))
            WorkflowReport::cure(finding, Text::tr("Move %1 to the end").arg(report.title(signature)),
                [checks, i] { return checks.moved(i, checks.size()); });
    }
}

//! The account holder is compared with an identity that another check gave.
void bankAfterIdentity(WorkflowReport &report)
{
    const WorkflowChecks &checks = report.checks();
    const QStringList sources{idCheck, QStringLiteral("DATABASE_VALIDATION"), QStringLiteral("QUESTIONNAIRE")};
    const qsizetype later = checks.indexOf(sources);
    for (qsizetype i = checks.indexOf({bank}); i >= 0; i = checks.indexOf({bank}, i + 1)) {
        const bool isGiven
            = checks.config(i).value(QLatin1String("bank_reference_identity")) == QLatin1String("expected_details");
        if (isGiven || (later >= 0 && later < i))
            continue;
        RuleFinding &finding = report.addToOrder(i, Severity::Warning,
            Text::tr("%1 compares the holder with what an earlier check found, and no earlier check finds an identity.")
                .arg(report.title(bank)));
        if (later >= 0)
            WorkflowReport::cure(finding,
                Text::tr("Move %1 behind %2").arg(report.title(bank), report.title(checks.name(later))),
                [checks, i, later] { return checks.moved(i, later + 1); });
    }
}

void onceEach(WorkflowReport &report)
{
    const WorkflowChecks &checks = report.checks();
    QSet<QString> seen;
    for (qsizetype i = 0; i < checks.size(); ++i) {
        if (checks.name(i).isEmpty())
            continue;
        if (!seen.contains(checks.name(i))) {
            seen.insert(checks.name(i));
            continue;
        }
        RuleFinding &finding = report.addToOrder(i, Severity::Warning,
            Text::tr("%1 stands more than once. It is not documented whether the provider takes that.")
                .arg(report.title(checks.name(i))));
        WorkflowReport::cure(finding, Text::tr("Remove this one"), [checks, i] { return checks.without(i); });
    }
}

//! Checks that the vendor describes without saying that workflows can be given them this way.
void knownToWorkflows(WorkflowReport &report)
{
    const WorkflowChecks &checks = report.checks();
    for (qsizetype i = checks.indexOf({bank, location}); i >= 0; i = checks.indexOf({bank, location}, i + 1)) {
        if (!report.isInBase(i))
            report.addToOrder(i, Severity::Warning,
                Text::tr("It is not documented that a workflow can be given %1 here; the provider may refuse it.")
                    .arg(report.title(checks.name(i))));
    }
}

struct OrderRule
{
    const char *name;
    void (*check)(WorkflowReport &);
};

constexpr OrderRule orderRules[] = {
    {"face-match-after-id", faceMatchAfterId},
    {"chip-needs-id", chipNeedsId},
    {"database-needs-id", databaseNeedsId},
    {"aml-after-identity", amlAfterIdentity},
    {"aml-needs-name", amlNeedsName},
    {"company-documents-after-registry", companyDocumentsAfterRegistry},
    {"key-people-after-registry", keyPeopleAfterRegistry},
    {"person-or-company", personOrCompany},
    {"signature-late", signatureLate},
    {"bank-after-identity", bankAfterIdentity},
    {"once-each", onceEach},
    {"known-to-workflows", knownToWorkflows},
};

} // namespace

void checkDiditOrder(WorkflowReport &report)
{
    for (const OrderRule &rule : orderRules) {
        report.begin(rule.name);
        rule.check(report);
    }
}
