#pragma once

#include "models/schema/countrycodes.h"

#include <QSet>
#include <QSortFilterProxyModel>

class AllowedDocumentsModel;

//! The countries in sight: by name or code, by region, or those with an accepted document.
class AllowedDocumentsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    AllowedDocumentsFilter(AllowedDocumentsModel &model, QObject *parent);
    void setText(const QString &text);
    void setRegion(std::optional<CountryCodes::Region> region);
    //! As they are now: a country whose last document is refused stays in sight until this is asked again.
    void setChosenOnly(bool isChosenOnly);
    bool isActive() const { return !m_text.isEmpty() || m_region || m_isChosenOnly; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const AllowedDocumentsModel &m_model;
    QString m_text;
    std::optional<CountryCodes::Region> m_region;
    QSet<QString> m_chosen;
    bool m_isChosenOnly = false;
};
