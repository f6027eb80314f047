#include "views/sync/remotechangesdialog.h"

#include "views/changes/changelist.h"
#include "views/shell/dialogform.h"
#include "views/shell/pagescroll.h"
#include "views/shell/sentencelabel.h"
#include "views/theme/tonelabel.h"

#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

RemoteChangesDialog::RemoteChangesDialog(QWidget *parent)
    : QDialog(parent)
    , m_heading(new ToneLabel({}, &Palette::text, Theme::Text::Title, this))
    , m_effect(new SentenceLabel({}, this))
    , m_scroll(new PageScroll(this))
    , m_take(new QPushButton(this))
{
    setObjectName(QStringLiteral("remoteChangesDialog"));
    setWindowTitle(tr("Changed at the provider"));
    m_heading->setObjectName(QStringLiteral("heading"));
    m_heading->setWordWrap(true);
    m_effect->setObjectName(QStringLiteral("effect"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_take->setObjectName(QStringLiteral("take"));
    m_take->setDefault(true);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(QStringLiteral("close"));
    close->setAutoDefault(false);
    DialogForm::layOut(this, {m_heading, m_effect}, m_scroll, {close, m_take});
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, [this] {
        accept();
        emit takeRequested();
    });
    setMinimumSize(400, 280);
    resize(QSize(560, 420).boundedTo(DialogForm::largest(this)));
}

void RemoteChangesDialog::setChanges(const std::vector<Change> &changes, const QString &heading, int conflicts)
{
    m_heading->setText(heading);
    m_effect->setText(conflicts > 0
            ? tr("%n of these settings you changed, too. You decide which values stay.", nullptr, conflicts)
            : tr("You changed none of these settings. Taking them over leaves your own changes as they are."));
    m_take->setText(conflicts > 0 ? tr("&Decide…") : tr("&Take"));
    const int place = m_scroll->verticalScrollBar()->value();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Theme::spacing(3), 0, Theme::spacing(3), 0); // as the dialog around it
    column->addWidget(new ChangeList(changes, page));
    column->addStretch();
    m_scroll->setPage(page);
    DialogForm::orderTabs(this);
    page->resize(m_scroll->viewport()->width(), column->totalHeightForWidth(m_scroll->viewport()->width()));
    m_scroll->verticalScrollBar()->setValue(place);
}
