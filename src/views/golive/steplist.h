#pragma once

#include "models/sync/goinglive.h"
#include "views/shell/card.h"

class ErrorView;
class StepRow;

//! The checklist between a flow and a status: each line with a mark, a word and, beneath, what there is to add. No
//! state is told by colour alone.
class StepList : public Card
{
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);

    //! Shows these lines. `isAtWork`: the first one that is not done is under way.
    void setSteps(const std::vector<GoingLiveStep> &steps, bool isAtWork);
    //! Stands beneath the line that failed, in place of its message; not owned before, owned from then on. Without such
    //! a line it comes last.
    void setError(QWidget *view);

private:
    std::vector<StepRow *> m_rows;
    QWidget *m_error = nullptr;
};
