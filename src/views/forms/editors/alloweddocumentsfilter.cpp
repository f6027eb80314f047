#include "views/forms/editors/alloweddocumentsfilter.h"

#include "views/forms/editors/alloweddocumentsmodel.h"

AllowedDocumentsFilter::AllowedDocumentsFilter(AllowedDocumentsModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void AllowedDocumentsFilter::setText(const QString &text)
{
    m_text = text.simplified();
    invalidateRowsFilter();
}

void AllowedDocumentsFilter::setRegion(std::optional<CountryCodes::Region> region)
{
    m_region = region;
    invalidateRowsFilter();
}

void AllowedDocumentsFilter::setChosenOnly(bool isChosenOnly)
{
    m_isChosenOnly = isChosenOnly;
    m_chosen.clear();
    for (int row = 0; isChosenOnly && row < m_model.rowCount(); ++row) {
        if (m_model.isChosen(row))
            m_chosen.insert(m_model.code(row));
    }
    invalidateRowsFilter();
}

bool AllowedDocumentsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_isChosenOnly && !m_chosen.contains(m_model.code(row)))
        return false;
    if (m_region && m_model.region(row) != m_region)
        return false;
    return m_text.isEmpty() || m_model.name(row).contains(m_text, Qt::CaseInsensitive)
        || m_model.code(row).compare(m_text, Qt::CaseInsensitive) == 0;
}
