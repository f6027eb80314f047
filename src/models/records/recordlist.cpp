#include "models/records/recordlist.h"

#include "models/document/reference.h"

#include <algorithm>

namespace {

QString nameOf(const QJsonObject &document)
{
    const QString name = document.value(QLatin1String("name")).toString().trimmed();
    return name.isEmpty() ? Reference::idOf(document) : name;
}

QString statusText(const QString &status)
{
    if (status == QLatin1String("draft"))
        return RecordList::tr("Draft");
    if (status == QLatin1String("active"))
        return RecordList::tr("Active");
    if (status == QLatin1String("paused"))
        return RecordList::tr("Paused");
    return status;
}

} // namespace

RecordList::RecordList(Kind kind, QObject *parent)
    : QAbstractListModel(parent)
    , m_kind(kind)
{
}

void RecordList::request()
{
    if (m_state == State::NotAsked || (m_state == State::Known && m_isStale))
        refresh();
}

void RecordList::refresh()
{
    if (m_state == State::Asking)
        return;
    setState(State::Asking);
    emit requested();
}

void RecordList::expire()
{
    m_isStale = true;
    if (m_state == State::Failed)
        setState(State::NotAsked);
}

void RecordList::setRecords(const std::vector<QJsonObject> &documents)
{
    beginResetModel();
    m_documents.clear();
    std::copy_if(documents.begin(), documents.end(), std::back_inserter(m_documents),
        [](const QJsonObject &document) { return !Reference::idOf(document).isEmpty(); });
    sort(m_documents);
    endResetModel();
    m_isStale = false;
    setState(State::Known);
}

void RecordList::setFailed(const Error &error)
{
    m_error = error;
    setState(State::Failed);
}

void RecordList::add(const QJsonObject &document)
{
    if (Reference::idOf(document).isEmpty())
        return refresh();
    std::vector<QJsonObject> documents = m_documents;
    std::erase_if(
        documents, [&](const QJsonObject &known) { return Reference::idOf(known) == Reference::idOf(document); });
    documents.push_back(document);
    sort(documents);
    beginResetModel();
    m_documents = std::move(documents);
    endResetModel();
    emit changed();
}

void RecordList::setState(State state)
{
    m_state = state;
    emit changed();
}

void RecordList::sort(std::vector<QJsonObject> &documents) const
{
    std::stable_sort(documents.begin(), documents.end(), [this](const QJsonObject &one, const QJsonObject &other) {
        return textOf(m_kind, one).localeAwareCompare(textOf(m_kind, other)) < 0;
    });
}

int RecordList::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_documents.begin(), m_documents.end(),
        [&](const QJsonObject &document) { return Reference::idOf(document) == id; });
    return found == m_documents.end() || id.isEmpty() ? -1 : static_cast<int>(found - m_documents.begin());
}

QString RecordList::textOf(Kind kind, const QJsonObject &document)
{
    const QString name = nameOf(document);
    if (kind == Kind::Projects) {
        const QString status = statusText(document.value(QLatin1String("status")).toString());
        //: a project: %1 is its name, %2 its status, such as "Draft"
        return status.isEmpty() ? name : tr("%1 – %2").arg(name, status);
    }
    const QString address = document.value(QLatin1String("url")).toString();
    //: a webhook: %1 is its name, %2 the address it sends to
    const QString text = address.isEmpty() ? name : tr("%1 – %2").arg(name, address);
    //: %1 is a webhook's name and address
    return document.value(QLatin1String("isActive")) == QJsonValue(false) ? tr("%1 (switched off)").arg(text) : text;
}

int RecordList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_documents.size());
}

QVariant RecordList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QJsonObject &document = m_documents[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(m_kind, document);
    case IdRole:
        return Reference::idOf(document);
    case NameRole:
        return nameOf(document);
    case AddressRole:
        return document.value(QLatin1String("url")).toString();
    case IsActiveRole:
        return m_kind == Kind::Projects ? document.value(QLatin1String("status")) == QLatin1String("active")
                                        : document.value(QLatin1String("isActive")).toBool(true);
    default:
        return {};
    }
}
