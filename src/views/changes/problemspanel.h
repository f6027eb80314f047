#pragma once

#include "views/changes/findingspanel.h"

//! What needs attention in the open flow: errors, which stop a send, before warnings. A click or Enter leads to the
//! field.
class ProblemsPanel : public FindingsPanel
{
    Q_OBJECT
public:
    explicit ProblemsPanel(QWidget *parent = nullptr);
    //! Goes to the problem after the current one, from the start again after the last.
    void next();

protected:
    void rowsChanged(int) override { }
};
