#include "models/didit/workflowgraph.h"

#include <QCoreApplication>
#include <QSet>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowGraph)
};

const QLatin1String featuresKey("features"), graphKey("workflow_graph"), groupKey("workflow_id");

//! What a person may know a node by.
QString nameOf(const QJsonObject &node, const QString &id)
{
    for (const char *key : {"label", "feature"}) {
        const QString name = node.value(QLatin1String(key)).toString();
        if (!name.isEmpty())
            return name;
    }
    return id;
}

QString typeOf(const QJsonObject &node)
{
    return node.value(QLatin1String("node_type")).toString().toLower();
}

bool branches(const QJsonObject &node)
{
    return typeOf(node) == QLatin1String("branch") || !node.value(QLatin1String("branches")).toArray().isEmpty();
}

tl::unexpected<Error> cannotEdit(const QString &why)
{
    return fail(ErrorKind::Usage, why);
}

tl::unexpected<Error> noSense(const QString &why)
{
    return fail(ErrorKind::Malformed, why);
}

//! Why a node cannot stand in a plain list of checks; nothing for a check and for the final status.
std::optional<QString> obstacle(const QJsonObject &node, const QString &id)
{
    const QString type = typeOf(node);
    if (branches(node)) {
        return Text::tr(
            "This workflow takes different ways, at the step \"%1\". Sending its checks as a list would make "
            "one way of them, so they can only be looked at here.")
            .arg(nameOf(node, id));
    }
    if (type == QLatin1String("action"))
        return Text::tr("This workflow holds an action, \"%1\", which would be lost if its checks were sent as a list.")
            .arg(nameOf(node, id));
    if (type == QLatin1String("webhook"))
        return Text::tr("This workflow calls a webhook at the step \"%1\", which would be lost if its checks were sent "
                        "as a list.")
            .arg(nameOf(node, id));
    if (type != QLatin1String("feature") && type != QLatin1String("status"))
        return Text::tr("This workflow holds a step, \"%1\", of a kind that this version does not know.")
            .arg(nameOf(node, id));
    return std::nullopt;
}

QJsonObject featureOf(const QJsonObject &node)
{
    QJsonObject item;
    for (const char *key : {"feature", "label", "config"}) {
        const QJsonValue value = node.value(QLatin1String(key));
        if (!value.isUndefined())
            item.insert(QLatin1String(key), value);
    }
    return item;
}

} // namespace

Result<QJsonArray> WorkflowGraph::features(const QJsonValue &graph)
{
    const QJsonValue nodesValue = graph.toObject().value(QLatin1String("nodes"));
    const QJsonValue start = graph.toObject().value(QLatin1String("start_node"));
    if (!nodesValue.isObject() || !start.isString())
        return noSense(Text::tr("The provider did not say which checks this workflow runs, and in which order."));
    const QJsonObject nodes = nodesValue.toObject();

    // What cannot be edited is said before what makes no sense: a branch explains a step that nothing else leads to.
    for (auto it = nodes.begin(); it != nodes.end(); ++it) {
        if (!it.value().isObject())
            return noSense(Text::tr("The step \"%1\" of this workflow cannot be read.").arg(it.key()));
        if (const std::optional<QString> why = obstacle(it.value().toObject(), it.key()))
            return cannotEdit(*why);
    }

    QJsonArray found;
    QSet<QString> seen;
    QString id = start.toString();
    while (true) {
        const QJsonValue value = nodes.value(id);
        if (!value.isObject())
            return noSense(Text::tr("This workflow continues with a step, \"%1\", that it does not hold.").arg(id));
        const QJsonObject node = value.toObject();
        if (seen.contains(id))
            return cannotEdit(Text::tr("This workflow comes back to the step \"%1\". A list of checks cannot say that.")
                                  .arg(nameOf(node, id)));
        seen.insert(id);
        const QJsonValue next = node.value(QLatin1String("next"));
        const bool isLast = next.isUndefined() || next.isNull();
        if (typeOf(node) == QLatin1String("status")) {
            if (!isLast)
                return cannotEdit(Text::tr("This workflow goes on after it has decided, at the step \"%1\". A list of "
                                           "checks cannot say that.")
                                      .arg(nameOf(node, id)));
            break;
        }
        if (node.value(QLatin1String("feature")).toString().isEmpty())
            return noSense(Text::tr("The step \"%1\" of this workflow does not say which check it runs.").arg(id));
        found.append(featureOf(node));
        if (isLast)
            break;
        if (!next.isString())
            return noSense(
                Text::tr("What follows the step \"%1\" of this workflow cannot be read.").arg(nameOf(node, id)));
        id = next.toString();
    }
    for (auto it = nodes.begin(); it != nodes.end(); ++it) {
        const QJsonObject node = it.value().toObject();
        if (!seen.contains(it.key()) && typeOf(node) != QLatin1String("status")) // one verdict more loses nothing
            return cannotEdit(
                Text::tr("Nothing in this workflow leads to the step \"%1\". It would be lost if the checks were sent "
                         "as a list.")
                    .arg(nameOf(node, it.key())));
    }
    return found;
}

QJsonObject WorkflowGraph::document(const QJsonObject &answer)
{
    QJsonObject document = answer;
    if (answer.contains(graphKey)) {
        const Result<QJsonArray> found = features(answer.value(graphKey));
        document.insert(featuresKey, found ? QJsonValue(*found) : QJsonValue(QJsonValue::Undefined));
    } else {
        const QJsonArray given = answer.value(featuresKey).toArray();
        if (given.isEmpty() || !given.first().isObject())
            document.remove(featuresKey);
    }
    return document;
}

QString WorkflowGraph::whyReadOnly(const QJsonObject &document)
{
    if (document.contains(graphKey)) {
        const Result<QJsonArray> found = features(document.value(graphKey));
        return found ? QString() : found.error().what;
    }
    // Without a graph the checks are known only where they were put together here.
    if (document.contains(groupKey) && !document.value(featuresKey).isArray())
        return Text::tr("Only a summary of this workflow is known yet. Read it from the provider to edit its checks.");
    return {};
}
