#pragma once

#include "models/document/change.h"

#include <QDialog>

#include <vector>

//! Before a former state is restored: what that edits in the draft, in sentences. Accepted when a person wants it.
class RestoreDialog : public QDialog
{
    Q_OBJECT
public:
    //! `when` says when the state was confirmed: "on 12 Nov 2026 at 14:05".
    RestoreDialog(const QString &when, const std::vector<Change> &changes, QWidget *parent = nullptr);
};
