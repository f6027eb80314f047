#include "views/shell/statusline.h"

#include "views/shell/elidedlabel.h"
#include "views/sync/syncbutton.h"

#include <QToolButton>

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_saving(new ElidedLabel(QString(), &Palette::textMuted, Theme::Text::Small, this))
    , m_sync(new SyncButton(this))
    , m_retry(new QToolButton(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(Theme::spacing(1), 0, Theme::spacing(1), 0);
    m_saving->setObjectName(QStringLiteral("saveState"));
    m_retry->setObjectName(QStringLiteral("retrySave"));
    m_retry->setText(tr("Try again"));
    m_retry->hide();
    // Permanent, so that no passing message hides whether the edits are safe.
    addPermanentWidget(m_saving, 1);
    addPermanentWidget(m_retry);
    addPermanentWidget(m_sync);
    connect(m_retry, &QToolButton::clicked, this, &StatusLine::retryRequested);
    setSaving(Saving::Nothing);
}

void StatusLine::setSaving(Saving state, const QString &reason)
{
    m_retry->setVisible(state == Saving::Failed);
    m_saving->setRole(state == Saving::Failed ? &Palette::error : &Palette::textMuted);
    switch (state) {
    case Saving::Nothing:
        m_saving->setText(QString());
        break;
    case Saving::Saved:
        m_saving->setText(tr("Saved on this computer"));
        break;
    case Saving::UnderWay:
        m_saving->setText(tr("Saving…"));
        break;
    case Saving::Failed:
        //: %1 is a sentence that says why
        m_saving->setText(tr("Not saved yet. %1").arg(reason));
        break;
    }
    m_saving->setToolTip(state == Saving::Failed ? reason : QString());
}
