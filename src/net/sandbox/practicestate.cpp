#include "net/sandbox/practicestate.h"

#include "models/core/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace {

const QLatin1String formatName("flowform-sandbox");
constexpr int formatVersion = 1;

Error notOurs(const QString &file, const QString &detail)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.what = QCoreApplication::translate("Sandbox", "The practice provider cannot read its file %1.").arg(file);
    error.meaning = QCoreApplication::translate("Sandbox", "The file was left as it is, and practice was not started.");
    error.advice
        = QCoreApplication::translate("Sandbox", "Choose another file, or move this one away to start afresh.");
    error.detail = detail;
    return error;
}

Error notWritten(const QString &file, const QString &detail)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.what = QCoreApplication::translate("Sandbox", "The practice provider cannot write its file %1.").arg(file);
    error.advice = QCoreApplication::translate("Sandbox", "Check that the folder exists and that there is space left.");
    error.detail = detail;
    return error;
}

std::vector<PracticeRecord>::const_iterator position(const std::vector<PracticeRecord> &records, const QString &id)
{
    return std::find_if(records.begin(), records.end(), [&](const PracticeRecord &record) { return record.id == id; });
}

Result<void> write(const QString &file, const QMap<QString, std::vector<PracticeRecord>> &collections)
{
    QJsonObject members;
    for (auto each = collections.begin(); each != collections.end(); ++each) {
        QJsonArray records;
        for (const PracticeRecord &record : each.value())
            records.append(
                QJsonObject{{QStringLiteral("id"), record.id}, {QStringLiteral("document"), record.document}});
        members.insert(each.key(), records);
    }
    const QJsonObject root{{QStringLiteral("format"), formatName}, {QStringLiteral("version"), formatVersion},
        {QStringLiteral("collections"), members}};

    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return fail(notWritten(file, target.errorString()));
    target.write(Json::canonical(root));
    if (!target.commit())
        return fail(notWritten(file, target.errorString()));
    return {};
}

} // namespace

Result<PracticeState> PracticeState::open(const QString &file)
{
    PracticeState state;
    state.m_file = file;
    QFile source(file);
    if (!source.exists())
        return state;
    if (!source.open(QIODevice::ReadOnly))
        return fail(notOurs(file, source.errorString()));

    const Result<QJsonObject> root = Json::parseObject(source.readAll(), file);
    if (!root)
        return fail(notOurs(file, root.error().toString()));
    if (root->value(QLatin1String("format")) != formatName)
        return fail(notOurs(file, QStringLiteral("format is not %1").arg(formatName)));
    if (root->value(QLatin1String("version")) != formatVersion)
        return fail(notOurs(file, QStringLiteral("version is not %1").arg(formatVersion)));
    if (!root->value(QLatin1String("collections")).isObject())
        return fail(notOurs(file, QStringLiteral("collections is not an object")));

    const QJsonObject collections = root->value(QLatin1String("collections")).toObject();
    for (auto each = collections.begin(); each != collections.end(); ++each) {
        if (!each.value().isArray())
            return fail(notOurs(file, QStringLiteral("%1 is not an array").arg(each.key())));
        std::vector<PracticeRecord> records;
        const QJsonArray entries = each.value().toArray();
        for (const QJsonValue &entry : entries) {
            const QString id = entry[QLatin1String("id")].toString();
            const QJsonValue document = entry[QLatin1String("document")];
            if (id.isEmpty() || !document.isObject() || position(records, id) != records.end())
                return fail(notOurs(
                    file, QStringLiteral("%1 holds an entry without id or document, or twice").arg(each.key())));
            records.push_back({id, document.toObject()});
        }
        state.m_collections.insert(each.key(), std::move(records));
    }
    state.m_isNew = false;
    return state;
}

const std::vector<PracticeRecord> &PracticeState::records(const QString &collection) const
{
    static const std::vector<PracticeRecord> none;
    const auto found = m_collections.constFind(collection);
    return found == m_collections.constEnd() ? none : found.value();
}

const QJsonObject *PracticeState::find(const QString &collection, const QString &id) const
{
    const std::vector<PracticeRecord> &all = records(collection);
    const auto found = position(all, id);
    return found == all.end() ? nullptr : &found->document;
}

QString PracticeState::collectionOf(const QString &id) const
{
    for (auto each = m_collections.begin(); each != m_collections.end(); ++each) {
        if (position(each.value(), id) != each.value().end())
            return each.key();
    }
    return {};
}

Result<void> PracticeState::apply(const std::vector<PracticeChange> &changes)
{
    Collections changed = m_collections;
    for (const PracticeChange &change : changes) {
        std::vector<PracticeRecord> &records = changed[change.collection];
        const auto found = position(records, change.id);
        if (!change.document) {
            std::erase_if(records, [&](const PracticeRecord &record) { return record.id == change.id; });
        } else if (found == records.end()) {
            records.push_back({change.id, *change.document});
        } else {
            records[static_cast<std::size_t>(found - records.begin())].document = *change.document;
        }
    }
    return replace(std::move(changed));
}

Result<void> PracticeState::put(const QString &collection, const QString &id, const QJsonObject &document)
{
    return apply({{collection, id, document}});
}

Result<void> PracticeState::remove(const QString &collection, const QString &id)
{
    return apply({{collection, id, std::nullopt}});
}

Result<void> PracticeState::save()
{
    return replace(m_collections);
}

Result<void> PracticeState::replace(Collections collections)
{
    if (!m_file.isEmpty()) {
        const Result<void> written = write(m_file, collections);
        if (!written)
            return written;
    }
    m_collections = std::move(collections);
    m_isNew = false;
    return {};
}
