#include "models/schema/documentrules.h"

#include "models/didit/diditrules.h"

std::unique_ptr<const DocumentRules> DocumentRules::named(const QString &name, const FlowSchema &schema)
{
    if (name == QLatin1String("didit-workflow"))
        return makeDiditRules(schema);
    return nullptr;
}
