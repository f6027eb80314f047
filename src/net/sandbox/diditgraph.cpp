#include "net/sandbox/diditgraph.h"

#include "net/sandbox/diditcatalogue.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace {

const QString statusNode = QStringLiteral("status");

QJsonObject nodesOf(const QJsonObject &graph)
{
    return graph.value(QLatin1String("nodes")).toObject();
}

QString featureOf(const QJsonValue &node)
{
    return node[QLatin1String("node_type")] == QLatin1String("feature") ? node[QLatin1String("feature")].toString()
                                                                        : QString();
}

//! The nodes that may follow, first choice first.
QStringList following(const QJsonValue &node)
{
    QStringList ids;
    const QJsonArray branches = node[QLatin1String("branches")].toArray();
    for (const QJsonValue &branch : branches)
        ids << branch[QLatin1String("next")].toString();
    ids << node[QLatin1String("next")].toString();
    ids.removeAll(QString());
    return ids;
}

//! The ids that can be reached, each once, a path to its end before the next.
QStringList reached(const QJsonObject &graph)
{
    const QJsonObject nodes = nodesOf(graph);
    QStringList order;
    QSet<QString> seen;
    QStringList waiting{graph.value(QLatin1String("start_node")).toString()};
    while (!waiting.isEmpty()) {
        const QString id = waiting.takeFirst();
        if (seen.contains(id) || !nodes.contains(id))
            continue;
        seen.insert(id);
        order << id;
        waiting = following(nodes.value(id)) + waiting;
    }
    return order;
}

//! Which of the workflow's own settings a step's attempts come from; empty for steps without.
QString attemptsOf(const QString &feature)
{
    if (feature == QLatin1String("LIVENESS") || feature == QLatin1String("AGE_ESTIMATION"))
        return QStringLiteral("face_liveness_max_attempts");
    return feature == QLatin1String("FACE_MATCH") ? QStringLiteral("face_match_max_attempts") : QString();
}

bool isLeftOut(const QJsonValue &map)
{
    return map.isUndefined() || map.isNull() || (map.isObject() && map.toObject().isEmpty());
}

QJsonObject completedConfig(const QString &feature, QJsonObject config)
{
    const QString documents = QStringLiteral("documents_allowed");
    const QString proofs = QStringLiteral("poa_documents_allowed");
    if (feature == QLatin1String("OCR")) {
        config.insert(documents,
            isLeftOut(config.value(documents)) ? DiditCatalogue::documents()
                                               : DiditCatalogue::withFixedSides(config.value(documents).toObject()));
    } else if (feature == QLatin1String("PROOF_OF_ADDRESS") && isLeftOut(config.value(proofs))) {
        config.insert(proofs, DiditCatalogue::proofsOfAddress());
    }
    return config;
}

int centsOf(const QString &feature, const QJsonObject &config)
{
    static const QHash<QString, int> prices{{"OCR", 20}, {"NFC", 15}, {"FACE_MATCH", 5}, {"AGE_ESTIMATION", 10},
        {"AML", 20}, {"PROOF_OF_ADDRESS", 20}, {"EMAIL_VERIFICATION", 3}, {"PHONE_VERIFICATION", 4}, {"IP_ANALYSIS", 3},
        {"QUESTIONNAIRE", 10}, {"KYB_REGISTRY", 200}};
    if (feature == QLatin1String("LIVENESS")) {
        const QString method = config.value(QLatin1String("face_liveness_method")).toString().toUpper();
        return method.isEmpty() || method == QLatin1String("PASSIVE") ? 5 : 15;
    }
    return prices.value(feature);
}

//! The price from a node to the end. A loop counts once.
DiditGraph::Price priceFrom(const QJsonObject &nodes, const QString &id, QHash<QString, DiditGraph::Price> &known)
{
    if (!nodes.contains(id) || known.contains(id))
        return known.value(id);
    known.insert(id, {});
    const QJsonValue node = nodes.value(id);
    DiditGraph::Price rest;
    bool isFirst = true;
    for (const QString &next : following(node)) {
        const DiditGraph::Price path = priceFrom(nodes, next, known);
        rest.least = isFirst ? path.least : std::min(rest.least, path.least);
        rest.most = std::max(rest.most, path.most);
        isFirst = false;
    }
    const int own = centsOf(featureOf(node), node[QLatin1String("config")].toObject());
    const DiditGraph::Price whole{rest.least + own, rest.most + own};
    known.insert(id, whole);
    return whole;
}

} // namespace

QJsonObject DiditGraph::linear(const QJsonArray &features, const QJsonObject &settings)
{
    QStringList ids;
    for (const QJsonValue &item : features) {
        const QString plain = item[QLatin1String("feature")].toString().toLower();
        QString id = plain;
        for (int number = 2; ids.contains(id) || id == statusNode; ++number)
            id = QStringLiteral("%1_%2").arg(plain).arg(number);
        ids << id;
    }
    QJsonObject nodes;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QString feature = features[i][QLatin1String("feature")].toString();
        QJsonObject config = features[i][QLatin1String("config")].toObject();
        const QString attempts = attemptsOf(feature);
        if (!attempts.isEmpty() && !config.value(attempts).isDouble())
            config.insert(attempts, settings.value(attempts));
        QJsonObject node{{QStringLiteral("node_type"), QStringLiteral("feature")}, {QStringLiteral("feature"), feature},
            {QStringLiteral("config"), config}, {QStringLiteral("next"), i + 1 < ids.size() ? ids[i + 1] : statusNode}};
        const QString label = features[i][QLatin1String("label")].toString();
        if (!label.isEmpty())
            node.insert(QStringLiteral("label"), label);
        nodes.insert(ids[i], node);
    }
    nodes.insert(statusNode, QJsonObject{{QStringLiteral("node_type"), statusNode}});
    return completed({{QStringLiteral("start_node"), ids.value(0)}, {QStringLiteral("nodes"), nodes}});
}

QJsonObject DiditGraph::completed(QJsonObject graph)
{
    QJsonObject nodes = nodesOf(graph);
    for (const QString &id : nodes.keys()) {
        QJsonObject node = nodes.value(id).toObject();
        const QString feature = featureOf(node);
        if (feature.isEmpty())
            continue;
        node.insert(QStringLiteral("config"), completedConfig(feature, node.value(QLatin1String("config")).toObject()));
        nodes.insert(id, node);
    }
    graph.insert(QStringLiteral("nodes"), nodes);
    return graph;
}

QJsonObject DiditGraph::withAttempts(QJsonObject graph, const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject nodes = nodesOf(graph);
    for (const QString &id : nodes.keys()) {
        QJsonObject node = nodes.value(id).toObject();
        QJsonObject config = node.value(QLatin1String("config")).toObject();
        const QString attempts = attemptsOf(featureOf(node));
        if (attempts.isEmpty() || config.value(attempts) != before.value(attempts))
            continue;
        config.insert(attempts, after.value(attempts));
        node.insert(QStringLiteral("config"), config);
        nodes.insert(id, node);
    }
    graph.insert(QStringLiteral("nodes"), nodes);
    return graph;
}

QStringList DiditGraph::features(const QJsonObject &graph)
{
    const QJsonObject nodes = nodesOf(graph);
    QStringList names;
    for (const QString &id : reached(graph))
        names << featureOf(nodes.value(id));
    names.removeAll(QString());
    return names;
}

std::optional<QJsonObject> DiditGraph::configOf(const QJsonObject &graph, const QString &feature)
{
    const QJsonObject nodes = nodesOf(graph);
    for (const QString &id : reached(graph)) {
        if (featureOf(nodes.value(id)) == feature)
            return nodes.value(id)[QLatin1String("config")].toObject();
    }
    return std::nullopt;
}

bool DiditGraph::isLinear(const QJsonObject &graph)
{
    const QJsonObject nodes = nodesOf(graph);
    const QStringList order = reached(graph);
    if (order.isEmpty() || order.size() != nodes.size())
        return false;
    for (const QString &id : order) {
        if (!nodes.value(id)[QLatin1String("branches")].toArray().isEmpty())
            return false;
        const bool isLast = id == order.last();
        const bool isFeature = !featureOf(nodes.value(id)).isEmpty();
        const bool isStatus = nodes.value(id)[QLatin1String("node_type")] == statusNode;
        if (following(nodes.value(id)).size() != (isLast ? 0 : 1) || (isLast ? !isStatus : !isFeature))
            return false;
    }
    return true;
}

DiditGraph::Price DiditGraph::price(const QJsonObject &graph)
{
    QHash<QString, Price> known;
    return priceFrom(nodesOf(graph), graph.value(QLatin1String("start_node")).toString(), known);
}
