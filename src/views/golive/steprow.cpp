#include "views/golive/steprow.h"

#include "views/theme/icons.h"
#include "views/theme/tonelabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace {
constexpr int iconSize = 16;
}

StepRow::StepRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(QStringLiteral("more"))
    , m_role(&Palette::textMuted)
    , m_what(new ToneLabel(QString(), &Palette::text, Theme::Text::Body, this))
    , m_word(new ToneLabel(QString(), &Palette::textMuted, Theme::Text::Strong, this))
    , m_message(new ToneLabel(QString(), &Palette::textMuted, Theme::Text::Body, this))
{
    m_what->setObjectName(QStringLiteral("what"));
    m_word->setObjectName(QStringLiteral("word"));
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setTextFormat(Qt::PlainText); // it may hold a project's name
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_what->setWordWrap(true);
    m_message->setWordWrap(true);
    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::spacing(2));
    first->addWidget(m_what, 1);
    first->addWidget(m_word, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(iconSize + Theme::spacing(1), 0, 0, 0);
    column->setSpacing(Theme::halfSpacing());
    column->addLayout(first);
    column->addWidget(m_message);
}

void StepRow::setStep(const GoingLiveStep &step, bool isUnderWay)
{
    using State = GoingLiveStep::State;
    m_state = step.state;
    QString word;
    if (isUnderWay) {
        m_icon = QStringLiteral("sync");
        m_role = &Palette::accent;
        //: State of a step that is being done
        word = tr("Under way…");
    } else if (step.state == State::Done) {
        m_icon = QStringLiteral("success");
        m_role = &Palette::success;
        //: State of a step
        word = tr("Done");
    } else if (step.state == State::Failed) {
        m_icon = QStringLiteral("error");
        m_role = &Palette::error;
        //: State of a step
        word = tr("Failed");
    } else if (step.state == State::Open) {
        m_icon = QStringLiteral("circle");
        m_role = &Palette::text;
        //: State of a step
        word = tr("To do");
    } else {
        m_icon = QStringLiteral("more");
        m_role = &Palette::textMuted;
        //: State of a step that could not be looked at so far
        word = tr("Not checked yet");
    }
    m_what->setText(step.what);
    m_word->setText(word);
    m_word->setRole(m_role);
    m_message->setText(step.message);
    m_message->setVisible(!step.message.isEmpty());
    //: Read aloud for a step: %1 what is to be so, such as "The project is active"; %2 its state, such as "Done"
    const QString line = tr("%1: %2").arg(step.what, word);
    setAccessibleName(step.message.isEmpty() ? line : QStringLiteral("%1. %2").arg(line, step.message));
    update();
}

void StepRow::hideMessage()
{
    m_message->hide();
}

void StepRow::paintEvent(QPaintEvent *)
{
    const QRect text = m_what->geometry();
    const int top = text.top() + (qMin(text.height(), m_what->fontMetrics().height()) - iconSize) / 2;
    const int left = layoutDirection() == Qt::RightToLeft ? width() - iconSize : 0;
    QPainter painter(this);
    painter.drawPixmap(left, top, Icons::pixmap(m_icon, iconSize, devicePixelRatioF(), Palette::of(palette()).*m_role));
}
