#pragma once

#include "models/document/change.h"

#include <QDialog>

#include <vector>

class PageScroll;
class QLabel;
class QPushButton;

//! What was changed at the provider, one sentence a field, to read before it is taken over.
class RemoteChangesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RemoteChangesDialog(QWidget *parent = nullptr);
    //! It may be called again while the dialog is open.
    void setChanges(const std::vector<Change> &changes, const QString &heading, int conflicts);

signals:
    //! Take, or decide where there are conflicts; the dialog has made way.
    void takeRequested();

private:
    QLabel *m_heading, *m_effect;
    PageScroll *m_scroll;
    QPushButton *m_take;
};
