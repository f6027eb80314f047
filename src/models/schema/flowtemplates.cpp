#include "models/schema/flowtemplates.h"

#include "models/core/json.h"
#include "resources/resources.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <tuple>

namespace {

const QString folder = QStringLiteral("templates/");
const QString ending = QStringLiteral(".json");

struct Ordered
{
    int order = 0;
    FlowTemplate item;
};

std::optional<Ordered> read(const QString &path)
{
    const Result<QJsonObject> file = Json::parseObject(Resources::text(path), path);
    if (!file)
        return std::nullopt;
    const QString id = path.mid(folder.size()).chopped(ending.size());
    const QString title = file->value(QLatin1String("title")).toString();
    Ordered read;
    read.order = file->value(QLatin1String("order")).toInt();
    read.item.id = id;
    read.item.kind
        = id.section(QLatin1Char('/'), 0, 0) + QLatin1Char('/') + file->value(QLatin1String("kind")).toString();
    read.item.group = file->value(QLatin1String("group")) == QLatin1String("login") ? FlowTemplate::Group::Login
                                                                                    : FlowTemplate::Group::Onboarding;
    read.item.title = FlowSchema::text(title);
    read.item.purpose = FlowSchema::text(file->value(QLatin1String("purpose")).toString());
    read.item.flow = file->value(QLatin1String("flow")).toObject();
    read.item.name = read.item.flow.value(QLatin1String("name")).toString(read.item.title);
    read.item.withDefaults = file->value(QLatin1String("withDefaults")).toBool(true);
    return read;
}

//! `over` on top of `under`; objects are joined member by member.
QJsonObject laid(QJsonObject under, const QJsonObject &over)
{
    for (auto member = over.begin(); member != over.end(); ++member) {
        const bool joins = member->isObject() && under.value(member.key()).isObject();
        under.insert(member.key(),
            joins ? QJsonValue(laid(under.value(member.key()).toObject(), member->toObject())) : QJsonValue(*member));
    }
    return under;
}

} // namespace

QJsonObject FlowTemplate::document(const FlowSchema &schema) const
{
    return withDefaults ? laid(schema.defaults(), flow) : flow;
}

std::vector<FlowTemplate> FlowTemplates::all(const QString &dialectFamily)
{
    std::vector<Ordered> found;
    for (const QString &path : Resources::files(folder.chopped(1))) {
        std::optional<Ordered> one;
        if (path.startsWith(folder + dialectFamily) && path.endsWith(ending))
            one = read(path);
        if (one)
            found.push_back(std::move(*one));
    }
    std::stable_sort(found.begin(), found.end(), [](const Ordered &one, const Ordered &other) {
        return std::tuple(one.item.group, one.order) < std::tuple(other.item.group, other.order);
    });
    std::vector<FlowTemplate> templates;
    for (Ordered &one : found)
        templates.push_back(std::move(one.item));
    return templates;
}

Result<FlowTemplate> FlowTemplates::find(const QString &id)
{
    const QString path = folder + id + ending;
    const std::optional<Ordered> found = Resources::files(folder.chopped(1)).contains(path) ? read(path) : std::nullopt;
    if (!found)
        return fail(
            ErrorKind::Usage, QCoreApplication::translate("FlowTemplates", "There is no template called %1.").arg(id));
    return found->item;
}
