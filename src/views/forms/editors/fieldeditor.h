#pragma once

#include "models/schema/fieldspec.h"
#include "models/schema/problem.h"

#include <QSet>
#include <QWidget>

class AccountServices;
class ProjectFlow;
class QPushButton;
class QToolButton;

//! What every kind of field editor is to the form. An editor shows one value and says what a person made of it; it
//! never writes to the document, and a value set from outside is never reported back as an edit.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    //! `spec` must live as long as the editor (it belongs to the flow's schema).
    FieldEditor(const FieldSpec &spec, QWidget *parent);

    const FieldSpec &spec() const { return m_spec; }

    //! Shows `value`. Undefined means the document has nothing there: the documented default is shown greyed, in words.
    //! Values of a wrong type, outside the range or unknown are shown as they are, never corrected.
    virtual void setValue(const QJsonValue &value) = 0;
    virtual void setReadOnly(bool isReadOnly) = 0;
    //! The control that the label leads to and that carries the field's pointer as its object name.
    virtual QWidget *focusTarget() const = 0;

    //! What the provider has. An edit that amounts to it is reported as exactly it (an emptied text whose base is null
    //! gives null, chips in another order give the base's order), so that nothing is left to send.
    virtual void setBaseValue(const QJsonValue &value) { m_base = value; }
    //! The flow the field belongs to, for editors whose checks depend on its other fields; it outlives the editor.
    virtual void setFlow(const ProjectFlow &) { }
    //! What can be asked about the account, for editors that offer its records; null where there is no account. It may
    //! go before the editor does.
    virtual void setServices(AccountServices *) { }
    //! How a value of this field is called where the editor knows more than the value says, as with the name of another
    //! record; empty where it does not.
    virtual QString knownName(const QJsonValue &) const { return {}; }
    //! Whether the editor takes the whole width under its label.
    virtual bool isWide() const { return false; }
    //! Whether the editor shows the findings about its field by itself, each where it belongs.
    virtual bool showsProblems() const { return false; }
    //! Whether something in the editor, beside its label and its value, is called like that.
    virtual bool holds(const QString &) const { return false; }
    //! Whether edits from focus to focus are one undo step (typing), or each its own (switching).
    virtual bool mergesEdits() const { return false; }
    //! Leads to a place inside the field's value.
    virtual void reveal(const JsonPointer &below);

    //! The field's label in the user's language; the accessible name of its control.
    QString label() const;

signals:
    //! A person changed the value at `below` inside the field (the field itself when empty). Undefined removes it.
    void edited(const QJsonValue &value, const JsonPointer &below = {});
    //! What is typed is not a value yet ("Enter a number."), so nothing was written; empty when all is well again.
    void hintChanged(const QString &sentence);
    //! A person wants the one click that mends a finding (ProjectFlow::applyFix).
    void fixRequested(const Problem &problem);
    //! knownName() may give another answer now.
    void namesChanged();

protected:
    void changeEvent(QEvent *event) override;

    const QJsonValue &baseValue() const { return m_base; }
    //! "0.65 (default)", else what having no value means ("the account's setting"), else "Not set".
    QString missingText() const;
    //! Gives `control` the field's object name and accessible name and makes it the one to focus.
    void adopt(QWidget *control);
    //! Text of `control` in the muted colour, also after a change of theme.
    void setMuted(QWidget *control, bool isMuted);
    //! A text emptied by hand: null or nothing where the base is that, else the empty text.
    QJsonValue emptied() const;
    //! No value of one's own: null where the provider has that, else nothing.
    QJsonValue unset() const { return baseValue().isNull() ? baseValue() : QJsonValue(QJsonValue::Undefined); }
    //! A small button that goes back to having no value; the editor shows it while there is one.
    QToolButton *addClearButton();
    //! A button of the editor, named after the field ("/allowedCountries#add").
    QPushButton *addButton(const QString &text, const QString &icon, const QString &name);

private:
    void tint(QWidget *control);

    const FieldSpec &m_spec;
    QJsonValue m_base = QJsonValue::Undefined;
    QSet<QWidget *> m_muted;
};
