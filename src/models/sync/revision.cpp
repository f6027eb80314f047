#include "models/sync/revision.h"

#include <array>

namespace {

const std::array<std::pair<Revision::Source, QLatin1String>, 4> names{{
    {Revision::Source::Pulled, QLatin1String("pulled")},
    {Revision::Source::Sent, QLatin1String("sent")},
    {Revision::Source::Created, QLatin1String("created")},
    {Revision::Source::Deleted, QLatin1String("deleted")},
}};

} // namespace

QString toString(Revision::Source source)
{
    for (const auto &[known, name] : names) {
        if (known == source)
            return name;
    }
    return {};
}

std::optional<Revision::Source> revisionSourceFrom(const QString &text)
{
    for (const auto &[known, name] : names) {
        if (name == text)
            return known;
    }
    return std::nullopt;
}
