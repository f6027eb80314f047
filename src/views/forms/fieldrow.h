#pragma once

#include "models/document/fieldmodel.h"

#include <QWidget>

class ChangeMark;
class FieldEditor;
class ProblemLine;
class QLabel;
class QVBoxLayout;
class ToneLabel;

//! One field of the form: label and change mark on the left, editor with unit and range, help and findings on the
//! right; wide editors stand below their label. Shows what the FieldModel says and passes on what a person does.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    //! Width of the label column; the same in every row, so that the editors stand in one line.
    static constexpr int labelWidth() { return 176; }

    //! `spec` belongs to the flow's schema. `mnemonic` is the label with its "&". `notes` stand below the help text.
    FieldRow(const FieldSpec &spec, const QString &mnemonic, const QStringList &notes, QWidget *parent);

    ~FieldRow() override;

    const FieldSpec &spec() const { return m_spec; }
    FieldEditor *editor() const { return m_editor; }

    //! Takes over what the model says about this field; touches only what differs from what is shown.
    //! `cause` says why a conditional field is there; empty for others.
    void refresh(const QModelIndex &index, const QString &cause);
    //! What an editor could not understand, until `sentence` is empty again.
    void setHint(const QString &sentence);
    //! Leaves the label out, where the title of the section says the same.
    void hideLabel();
    //! Puts something that belongs to the field under its editor.
    void addBelow(QWidget *widget);
    //! Lights the row up for a moment.
    void highlight();

    bool isRelevant() const { return m_isShown; }
    bool isChanged() const { return m_isDirty; }
    //! Whether label, help, pointer or value hold `text`, ignoring case.
    bool matches(const QString &text) const;

    //! Somebody is typing here: from the first edit after focusing to losing the focus.
    void setTyping(bool isTyping) { m_isTyping = isTyping; }
    //! A value that came from the provider while somebody was typing waits until they leave the field.
    bool hasWaitingValue() const { return m_hasWaitingValue; }

    QString problemText() const;
    QString changeText() const;

signals:
    void edited(const QJsonValue &value, const JsonPointer &below);
    void revertRequested();
    //! The one click that mends the finding that is shown.
    void fixRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *createLabel(const QString &mnemonic);
    void layOutNarrow(QLabel *label, QVBoxLayout *below);
    void layOutWide(QLabel *label, QVBoxLayout *below);
    void showChange(const QModelIndex &index);
    void showOldValue();
    void showProblem();
    void placeInTabOrder();
    void setCause(const QString &cause);
    void setRequired(bool isRequired);

    const FieldSpec &m_spec;
    QString m_labelText, m_helpText, m_mnemonic;
    QLabel *m_label;
    FieldEditor *m_editor;
    ToneLabel *m_aside = nullptr;
    ToneLabel *m_help = nullptr;
    ToneLabel *m_cause = nullptr; // these two are made when first needed
    ProblemLine *m_problem = nullptr;
    ChangeMark *m_mark = nullptr; // none where only the provider writes
    QVBoxLayout *m_below; // help, notes, cause, problem

    QJsonValue m_value = QJsonValue::Undefined, m_base = QJsonValue::Undefined;
    QJsonValue m_waitingValue = QJsonValue::Undefined;
    QString m_oldValueText, m_problemText, m_fixText, m_hint;
    int m_severity = -1;
    bool m_isFresh = true; // nothing shown yet
    bool m_isShown = true, m_isDirty = false, m_isRequired = false, m_isEditable = true;
    bool m_isTyping = false, m_hasWaitingValue = false, m_isLit = false;
};
