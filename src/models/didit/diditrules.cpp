#include "models/didit/diditrules.h"

#include "models/didit/workflowchecks.h"
#include "models/didit/workflowgraph.h"

#include <QCoreApplication>

namespace {

const JsonPointer featuresPlace({QStringLiteral("features")});
const JsonPointer statusPlace({QStringLiteral("status")});
const JsonPointer availabilityPlace({QStringLiteral("signature_availability")});

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowRules)
};

//! One documented behaviour of the provider refuses to take a published version back.
void staysPublished(const QJsonObject &document, const QJsonObject &base, std::vector<RuleFinding> &found)
{
    const QString key = statusPlace.last();
    if (base.value(key) != QLatin1String("published") || document.value(key) != QLatin1String("draft"))
        return;
    RuleFinding finding;
    finding.problem = {statusPlace, statusPlace, Severity::Warning,
        Text::tr("A published version may not be made a draft again: the provider may refuse that.")};
    finding.problem.rule = QStringLiteral("stays-published");
    found.push_back(finding);
}

class DiditRules : public DocumentRules
{
public:
    explicit DiditRules(std::shared_ptr<const FieldVariants> kinds)
        : m_kinds(std::move(kinds))
    {
    }

    //! One group for the list, "/features", and one for each check's settings, "/features/2";
    //! "/status" beside them.
    std::vector<JsonPointer> groups(const QJsonObject &document, const JsonPointer &edited) const override
    {
        if (edited == statusPlace)
            return {statusPlace};
        const bool isElsewhere = !featuresPlace.contains(edited) && !edited.contains(featuresPlace)
            && !availabilityPlace.contains(edited) && !edited.contains(availabilityPlace);
        if (isElsewhere)
            return {};
        if (featuresPlace.contains(edited) && edited.size() > 1) {
            std::vector<JsonPointer> found{edited.first(2)};
            if (mattersToOrder(edited))
                found.push_back(featuresPlace);
            return found;
        }
        std::vector<JsonPointer> found{featuresPlace};
        if (edited.isEmpty())
            found.push_back(statusPlace);
        for (qsizetype i = 0; i < document.value(featuresPlace.last()).toArray().size(); ++i)
            found.push_back(featuresPlace / i);
        return found;
    }

    std::vector<RuleFinding> check(
        const QJsonObject &document, const QJsonObject &base, const JsonPointer &group) const override
    {
        std::vector<RuleFinding> found;
        if (group == statusPlace) {
            staysPublished(document, base, found);
            return found;
        }
        WorkflowReport report(document, base, *m_kinds, found);
        if (group == featuresPlace)
            checkDiditOrder(report);
        else if (group.last().toInt() < report.checks().size())
            checkDiditConfig(report, group.last().toInt());
        return found;
    }

    QString whyReadOnly(const QJsonObject &document) const override { return WorkflowGraph::whyReadOnly(document); }

private:
    //! Few settings say something about other checks, and edits of settings are the frequent ones.
    static bool mattersToOrder(const JsonPointer &edited)
    {
        static const QStringList looking{QStringLiteral("document_ai_documents"), QStringLiteral("aml_field_sources"),
            QStringLiteral("bank_reference_identity")};
        return edited.size() < 4 ? edited.last() != QLatin1String("label") : looking.contains(edited.tokens()[3]);
    }

    std::shared_ptr<const FieldVariants> m_kinds;
};

} // namespace

std::unique_ptr<const DocumentRules> makeDiditRules(const FlowSchema &schema)
{
    const FieldSpec *features = schema.field(featuresPlace);
    if (!features || !features->variants)
        return nullptr;
    return std::make_unique<DiditRules>(features->variants);
}
