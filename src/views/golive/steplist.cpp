#include "views/golive/steplist.h"

#include "views/golive/steprow.h"
#include "views/theme/theme.h"

#include <QVBoxLayout>

#include <algorithm>

StepList::StepList(QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("goingLiveSteps"));
    column()->setContentsMargins(Theme::spacing(2), Theme::spacing(2), Theme::spacing(2), Theme::spacing(2));
    column()->setSpacing(Theme::spacing(2));
}

void StepList::setSteps(const std::vector<GoingLiveStep> &steps, bool isAtWork)
{
    delete m_error;
    m_error = nullptr;
    if (m_rows.size() != steps.size()) {
        qDeleteAll(m_rows);
        m_rows.clear();
        for (size_t row = 0; row < steps.size(); ++row) {
            m_rows.push_back(new StepRow(this));
            m_rows.back()->setObjectName(QStringLiteral("step:%1").arg(row));
            column()->addWidget(m_rows.back());
        }
    }
    bool isNext = isAtWork;
    for (size_t row = 0; row < steps.size(); ++row) {
        const bool isOpen
            = steps[row].state == GoingLiveStep::State::Open || steps[row].state == GoingLiveStep::State::Waiting;
        m_rows[row]->setStep(steps[row], isNext && isOpen);
        isNext = isNext && !isOpen;
    }
}

void StepList::setError(QWidget *view)
{
    delete m_error;
    m_error = view;
    const auto failed = std::find_if(
        m_rows.begin(), m_rows.end(), [](const StepRow *row) { return row->state() == GoingLiveStep::State::Failed; });
    if (failed != m_rows.end())
        (*failed)->hideMessage();
    const auto below = failed == m_rows.end() ? failed : failed + 1;
    column()->insertWidget(static_cast<int>(below - m_rows.begin()), view);
    view->show(); // at once, not with the next event: whoever reads the page finds it whole
}
