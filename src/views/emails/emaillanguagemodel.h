#pragma once

#include <QAbstractListModel>
#include <QJsonValue>
#include <QStyledItemDelegate>

//! The languages of the emails, with what is to be said about each: that it is empty, that it is changed.
class EmailLanguageModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        CodeRole = Qt::UserRole + 1, //!< "en"
        MarkRole, //!< "Empty", "Changed", "Changed, now empty"; empty for none
        IsChangedRole, //!< bool
        SubjectRole, //!< the subject in this language
    };

    using QAbstractListModel::QAbstractListModel;
    void setTemplates(const QJsonValue &templates, const QJsonValue &base);
    int rowOf(const QString &code) const { return static_cast<int>(m_codes.indexOf(code)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QStringList m_codes;
    QJsonValue m_templates = QJsonValue::Undefined, m_base = QJsonValue::Undefined;
};

//! A language on the left, its mark on the right; between them its subject where there is room.
class EmailLanguageDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
