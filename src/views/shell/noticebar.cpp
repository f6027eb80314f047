#include "views/shell/noticebar.h"

#include "views/changes/banner.h"
#include "views/forms/mnemonics.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(Tone::Neutral, QString(), this))
    , m_details(new QPushButton(tr("Details…"), this))
    , m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("notice"));
    auto *dismiss = new QToolButton(this);
    dismiss->setObjectName(QStringLiteral("dismissNotice"));
    dismiss->setIcon(Icons::icon(QStringLiteral("close")));
    dismiss->setAutoRaise(true);
    dismiss->setToolTip(tr("Hide this message"));
    dismiss->setAccessibleName(tr("Hide this message"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::spacing(2), Theme::spacing(1), Theme::spacing(3), 0);
    row->setSpacing(Theme::spacing(1));
    row->addWidget(m_banner, 1);
    row->addWidget(m_details, 0, Qt::AlignVCenter);
    row->addWidget(m_next, 0, Qt::AlignVCenter);
    row->addWidget(dismiss, 0, Qt::AlignVCenter);
    m_next->setObjectName(QStringLiteral("noticeAction"));
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
    connect(dismiss, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_details, &QPushButton::clicked, this, [this] {
        auto *box = new QMessageBox(QMessageBox::Information, tr("Details"), m_detail, QMessageBox::Close, window());
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        box->setTextInteractionFlags(Qt::TextSelectableByMouse);
        box->open();
    });
    hide();
}

void NoticeBar::showNotice(Tone tone, const QString &text, QAction *next)
{
    m_banner->setText(tone, text);
    m_action = next;
    m_next->setVisible(next != nullptr);
    if (next) {
        m_next->setText(Mnemonics::without(next->text())); // its letter is the menu's
        m_next->setToolTip(next->toolTip());
    }
    m_details->hide();
    show();
}

void NoticeBar::showError(const Error &error)
{
    showNotice(error.kind == ErrorKind::Offline ? Tone::Caution : Tone::Bad, error.toString());
    m_detail = error.detail;
    m_details->setVisible(!m_detail.isEmpty());
}
