#include "views/forms/editors/countrymodel.h"

#include "models/schema/valuetext.h"

#include <QJsonObject>

namespace {

bool haveSameNames(const QJsonArray &one, const QJsonArray &other)
{
    if (one.size() != other.size())
        return false;
    for (qsizetype i = 0; i < one.size(); ++i) {
        if (CountryModel::nameOf(one.at(i)) != CountryModel::nameOf(other.at(i)))
            return false;
    }
    return true;
}

int acceptedIn(const QJsonArray &configurations)
{
    int accepted = 0;
    for (const QJsonValue &configuration : configurations)
        accepted += configuration.toObject().value(QLatin1String("active")).toBool() ? 1 : 0;
    return accepted;
}

} // namespace

QString CountryModel::nameOf(const QJsonValue &entry)
{
    const QJsonValue name = entry.toObject().value(QLatin1String("country"));
    if (name.isString() && !name.toString().isEmpty())
        return name.toString();
    return entry.isObject() ? tr("No country named") : ValueText::unknown(entry);
}

void CountryModel::setArray(const QJsonArray &array)
{
    if (haveSameNames(m_array, array)) {
        m_array = array;
        if (!array.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_array = array;
    endResetModel();
}

int CountryModel::rowOf(const QString &country) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (nameOf(m_array.at(row)).compare(country, Qt::CaseInsensitive) == 0)
            return row;
    }
    return -1;
}

int CountryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_array.size());
}

QVariant CountryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QJsonValue entry = m_array.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(entry);
    case SummaryRole:
    case AcceptedRole:
    case Qt::AccessibleTextRole: {
        const QJsonArray configurations = entry.toObject().value(QLatin1String("configurations")).toArray();
        const int accepted = acceptedIn(configurations);
        if (role == AcceptedRole)
            return accepted;
        //: how many of a country's document categories are accepted
        const QString summary = tr("%1 of %2 accepted").arg(accepted).arg(configurations.size());
        //: %1 is a country, %2 such as "2 of 3 accepted"
        return role == SummaryRole ? summary : tr("%1, %2").arg(nameOf(entry), summary);
    }
    default:
        return {};
    }
}
