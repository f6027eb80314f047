#include "views/changes/progresspage.h"

#include "views/theme/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

ProgressPage::ProgressPage(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::spacing(3), Theme::spacing(2), Theme::spacing(3), 0);
    column->setSpacing(Theme::spacing(2));
    for (QLabel *&step : m_steps) {
        step = new QLabel(this);
        column->addWidget(step);
    }
    m_bar->setRange(0, 3);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of sending"));
    column->addWidget(m_bar);
    column->addStretch();
    setStage(PushStage::Reading);
}

void ProgressPage::setStage(PushStage stage)
{
    const QString texts[3]
        = {tr("Read what the provider has now"), tr("Send your changes"), tr("Read it back and compare")};
    const int current = static_cast<int>(stage);
    for (int step = 0; step < 3; ++step) {
        m_steps[step]->setFont(Theme::font(step == current ? Theme::Text::Strong : Theme::Text::Body));
        if (step < current)
            //: A step of sending that is finished
            m_steps[step]->setText(tr("✓  %1").arg(texts[step]));
        else if (step == current)
            //: A step of sending that is under way
            m_steps[step]->setText(tr("→  %1 …").arg(texts[step]));
        else
            //: A step of sending that is still to come
            m_steps[step]->setText(tr("○  %1").arg(texts[step]));
    }
    m_bar->setValue(current);
}
