#pragma once

#include "views/forms/formview.h"

#include <QPointer>
#include <QWidget>

class AccountServices;
class QAction;
class QLineEdit;
class QToolButton;
class QVBoxLayout;
class RemoteBar;

//! The form of the open flow with its search field and the "changed only" filter above it.
class FormPage : public QWidget
{
    Q_OBJECT
public:
    //! `changedOnly` is the checkable action of the filter; button and menu share it.
    explicit FormPage(QAction *changedOnly, QWidget *parent = nullptr);

    //! Null: no flow; not owned. `services` answers what the form asks about the flow's account; null for nothing.
    void setModel(FieldModel *model, AccountServices *services = nullptr);
    //! Shows a field whatever is filtered, scrolls to it and puts the cursor there.
    void reveal(const JsonPointer &pointer);
    void focusSearch();
    //! Tells about changes at the provider, in the line above the form, which makes room for it.
    RemoteBar *remoteBar() const { return m_remote; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *m_changedOnly;
    QVBoxLayout *m_column;
    QLineEdit *m_search;
    RemoteBar *m_remote;
    QToolButton *m_changed;
    QPointer<FormView> m_form;
};
