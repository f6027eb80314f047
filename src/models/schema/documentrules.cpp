#include "models/schema/documentrules.h"

std::unique_ptr<const DocumentRules> DocumentRules::named(const QString &, const FlowSchema &)
{
    return nullptr;
}
