#pragma once

#include "views/forms/editors/fieldeditor.h"

#include <QHash>

class FieldRow;
class ToneLabel;
class QVBoxLayout;

//! The settings of one entry of a map, a row each. Members that no row shows are named, and kept.
class EntryForm : public QWidget
{
    Q_OBJECT
public:
    //! `spec` is the map's field; its rows are made when the form is first shown something.
    EntryForm(const FieldSpec &spec, QWidget *parent);

    //! `base` is the same entry as the provider has it; Undefined when it has none.
    void setEntry(const QJsonValue &entry, const QJsonValue &base);
    void setReadOnly(bool isReadOnly);
    void setServices(AccountServices *services);
    //! Whether the edit that is being announced is one of typing.
    bool isTyping() const { return m_isTyping; }
    //! Leads to the row that holds a place inside the entry, or to the first one.
    void reveal(const JsonPointer &below);

signals:
    //! `below` is relative to the entry.
    void edited(const QJsonValue &value, const JsonPointer &below);

private:
    void build();
    void write(const FieldRow &row, const QJsonValue &value, const JsonPointer &below);
    QString keptText() const;
    void followState();

    const FieldSpec &m_spec;
    QVBoxLayout *m_lines;
    ToneLabel *m_kept;
    std::vector<FieldRow *> m_rows;
    QJsonValue m_entry = QJsonValue::Undefined;
    bool m_isReadOnly = false, m_isTyping = false;
};
