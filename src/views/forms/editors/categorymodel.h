#pragma once

#include "models/schema/fieldspec.h"

#include <QAbstractItemModel>
#include <QJsonArray>
#include <QJsonObject>

//! One country of a documentTypes list as a tree: its categories, each with a check box, and below them their templates
//! with what is required. Categories that the schema knows and the country lacks are offered unchecked; categories and
//! keys nobody knows stay as they are. Like FieldTableModel it only announces edits, as places inside the country's
//! entry.
class CategoryModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, StateColumn, ColumnCount };

    //! `spec` is the documentTypes field.
    CategoryModel(const FieldSpec &spec, QObject *parent);

    //! `base` is the same country as the provider has it; Undefined when it has none.
    void setCountry(const QJsonValue &country, const QJsonValue &base);
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }

    //! Asks for a new template in the category of `index` (a category or one of its templates).
    void addTemplate(const QModelIndex &index);
    void removeTemplate(const QModelIndex &index);
    bool isTemplate(const QModelIndex &index) const { return index.isValid() && index.internalId() != 0; }
    QModelIndex categoryOf(const QModelIndex &index) const { return isTemplate(index) ? parent(index) : index; }
    //! The row of a place below the country's entry ("/configurations/1/documentTemplates/0").
    QModelIndex indexOf(const JsonPointer &below) const;
    //! The field behind a cell that has an editor of its own; null for others.
    const FieldSpec *fieldOf(const QModelIndex &index) const;
    //! A new entry for `country` with all known categories switched off, as the provider's dashboard makes it.
    QJsonObject newCountry(const QString &country) const;
    int acceptedCount() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    //! `below` is relative to the country's entry.
    void edited(const QJsonValue &value, const JsonPointer &below);

private:
    struct Category
    {
        int place = -1; // in configurations; -1 when the country lacks it
        QString label;
        QJsonObject content;
        QJsonArray templates;
        bool operator==(const Category &) const = default;
    };
    std::vector<Category> read(const QJsonValue &country) const;
    void switchCategory(const Category &category, bool isOn);
    QVariant categoryData(const Category &category, int column, int role) const;
    QVariant templateData(const QJsonValue &item, int column, int role) const;

    const FieldSpec *m_category = nullptr; // the documentCategory member
    const FieldSpec *m_template = nullptr; // the promptTemplate member
    const FieldSpec *m_required = nullptr; // the required member of a template
    QJsonValue m_country = QJsonValue::Undefined, m_base = QJsonValue::Undefined;
    std::vector<Category> m_categories;
    bool m_isReadOnly = false;
};
