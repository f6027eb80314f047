#include "models/didit/graphoutline.h"

#include "models/core/json.h"
#include "models/schema/valuetext.h"

#include <QCoreApplication>
#include <QSet>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphOutline)
};

class Outline
{
public:
    Outline(const QJsonObject &graph, const DiditFeatures &features)
        : m_nodes(graph.value(QLatin1String("nodes")).toObject())
        , m_features(features)
    {
        walk(graph.value(QLatin1String("start_node")).toString(), 0);
        for (const QString &id : m_nodes.keys()) {
            if (!m_seen.contains(id)) {
                add(GraphLine::Kind::Unknown, 0, Text::tr("Nothing leads to the next steps"));
                walk(id, 1);
            }
        }
    }

    std::vector<GraphLine> lines;

private:
    //! Along `next`, one level deeper for every fork.
    void walk(QString id, int depth)
    {
        while (!id.isEmpty()) {
            const QJsonObject node = m_nodes.value(id).toObject();
            if (!m_nodes.value(id).isObject()) {
                add(GraphLine::Kind::Unknown, depth, Text::tr("A step that is missing: %1").arg(id));
                return;
            }
            if (m_seen.contains(id)) {
                //: %1 is a step of a workflow, such as "Liveness"
                add(GraphLine::Kind::Jump, depth, Text::tr("Goes on with %1").arg(titleOf(node, id)));
                return;
            }
            m_seen.insert(id);
            const QJsonArray ways = node.value(QLatin1String("branches")).toArray();
            const QString label = node.value(QLatin1String("label")).toString(), title = titleOf(node, id);
            add(ways.isEmpty() ? kindOf(node) : GraphLine::Kind::Fork, depth, title,
                label == title ? QString() : label);
            constexpr int deepest = 40; // no picture helps beyond it
            if (!ways.isEmpty() && depth < deepest) {
                for (const QJsonValue &way : ways) {
                    add(GraphLine::Kind::Way, depth + 1, conditionOf(way.toObject()));
                    walk(way.toObject().value(QLatin1String("next")).toString(), depth + 2);
                }
            }
            id = node.value(QLatin1String("next")).toString();
        }
    }

    void add(GraphLine::Kind kind, int depth, const QString &title, const QString &detail = {})
    {
        lines.push_back({kind, depth, title, detail});
    }

    static QString typeOf(const QJsonObject &node)
    {
        return node.value(QLatin1String("node_type")).toString().toLower();
    }

    static GraphLine::Kind kindOf(const QJsonObject &node)
    {
        const QString type = typeOf(node);
        if (type == QLatin1String("feature"))
            return GraphLine::Kind::Check;
        if (type == QLatin1String("branch"))
            return GraphLine::Kind::Fork;
        if (type == QLatin1String("action"))
            return GraphLine::Kind::Action;
        if (type == QLatin1String("webhook"))
            return GraphLine::Kind::Webhook;
        return type == QLatin1String("status") ? GraphLine::Kind::Verdict : GraphLine::Kind::Unknown;
    }

    QString titleOf(const QJsonObject &node, const QString &id) const
    {
        const QString check = node.value(QLatin1String("feature")).toString();
        if (const std::optional<DiditFeatures::Feature> known = m_features.feature(check))
            return known->title;
        const QString label = node.value(QLatin1String("label")).toString();
        if (!check.isEmpty() || !label.isEmpty())
            return check.isEmpty() ? label : check;
        switch (kindOf(node)) {
        case GraphLine::Kind::Fork:
            return Text::tr("The ways part");
        case GraphLine::Kind::Action:
            return Text::tr("Action");
        case GraphLine::Kind::Webhook:
            return Text::tr("Webhook");
        case GraphLine::Kind::Verdict:
            return Text::tr("Result");
        default:
            return id;
        }
    }

    //! How a condition's comparison is said: as in the rules of a check.
    QString operatorText(const QString &name) const
    {
        const std::optional<DiditFeatures::Feature> any = m_features.feature(QStringLiteral("OCR"));
        const FieldSpec *rules = any ? any->settings->field(JsonPointer({QStringLiteral("status_rules")})) : nullptr;
        for (const FieldSpec &member : rules ? rules->itemFields : std::vector<FieldSpec>()) {
            if (member.pointer == JsonPointer({QStringLiteral("operator")}))
                return ValueText::choice(member, name);
        }
        return name;
    }

    static QString valueText(const QJsonValue &value)
    {
        if (value.isUndefined() || value.isNull())
            return {};
        if (value.isString())
            return value.toString();
        if (!value.isArray())
            return QString::fromUtf8(Json::compact(value));
        QStringList all;
        for (const QJsonValue &one : value.toArray())
            all << valueText(one);
        return all.join(QStringLiteral(", "));
    }

    QString conditionOf(const QJsonObject &way) const
    {
        QStringList all;
        for (const QJsonValue &one : way.value(QLatin1String("conditions")).toArray()) {
            const QJsonObject condition = one.toObject();
            const QString field = condition.value(QLatin1String("field")).toString(),
                          comparison = operatorText(condition.value(QLatin1String("operator")).toString()),
                          value = valueText(condition.value(QLatin1String("value")));
            //: a condition: %1 is the name of a result, %2 a comparison such as "is one of", %3 a value
            all << Text::tr("%1 %2 %3").arg(field, comparison, value).trimmed();
        }
        const QString label = way.value(QLatin1String("label")).toString();
        if (all.isEmpty())
            return label.isEmpty() ? Text::tr("Otherwise") : label;
        const bool isAny = way.value(QLatin1String("logic")).toString().toLower() == QLatin1String("or");
        //: between the conditions of one way through a workflow
        const QString between = isAny ? Text::tr(", or ") : Text::tr(", and ");
        //: %1 is one or more conditions
        return Text::tr("If %1").arg(all.join(between));
    }

    QJsonObject m_nodes;
    const DiditFeatures &m_features;
    QSet<QString> m_seen;
};

} // namespace

std::vector<GraphLine> graphOutline(const QJsonObject &graph, const DiditFeatures &features)
{
    return std::move(Outline(graph, features).lines);
}
