#pragma once

#include "models/sync/conflicts.h"

#include <QDialog>

//! Before one side is taken for every field: what that changes, in sentences. Accepted when a person takes it.
class TakeAllDialog : public QDialog
{
    Q_OBJECT
public:
    //! `side` is Mine or Theirs.
    TakeAllDialog(
        const FlowSchema &schema, const FlowConflicts &conflicts, Decision::Take side, QWidget *parent = nullptr);
};
