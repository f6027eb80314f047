#pragma once

#include "models/document/projectflow.h"

#include <QAbstractItemModel>

//! The form as a two-level tree over a ProjectFlow: sections, then fields. Every view of the form reads and writes
//! through it; setData() with ValueRole makes an undo step. A last section "Not understood by this version" lists
//! unknown places, read-only, when there are any.
class FieldModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        ValueRole = Qt::UserRole + 1, //!< QJsonValue; Undefined where the document has nothing
        BaseValueRole, //!< QJsonValue as the provider last confirmed it
        PointerRole, //!< JsonPointer
        HelpRole, //!< QString, translated
        RangeRole, //!< QString "0.52 to 0.90", with the unit; empty when there is none
        IsDirtyRole, //!< bool
        IsEditableRole, //!< bool
        IsShownRole, //!< bool: false hides the row
        IsRequiredRole, //!< bool
        ProblemRole, //!< QString: the worst finding's sentence; empty when fine
        SeverityRole, //!< int(Severity) of that finding; -1 when fine
        FixTextRole, //!< QString: what one click would do about that finding; empty when nothing
        OldValueTextRole, //!< QString: the base's value in words, for "was …"
        IsUnknownRole, //!< bool: row of the "Not understood" section
    };

    explicit FieldModel(ProjectFlow &flow, QObject *parent = nullptr);

    ProjectFlow &flow() const { return m_flow; }
    //! The spec behind a field row; null for sections and unknown places.
    const FieldSpec *spec(const QModelIndex &index) const;
    //! The row of the field holding `pointer`; invalid when none does.
    QModelIndex indexOf(const JsonPointer &pointer) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = ValueRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        JsonPointer pointer;
        const FieldSpec *spec = nullptr; // null: a place no field describes
    };
    struct Section
    {
        QString title, help;
        std::vector<Row> rows;
    };
    void build();
    const Row *rowAt(const QModelIndex &index) const;

    ProjectFlow &m_flow;
    std::vector<Section> m_sections;
    QHash<JsonPointer, QPair<int, int>> m_places;
};
