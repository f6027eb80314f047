#include "views/conflicts/conflictdialog.h"

#include "models/core/momenttext.h"
#include "views/changes/banner.h"
#include "views/conflicts/conflictrow.h"
#include "views/conflicts/takealldialog.h"
#include "views/forms/mnemonics.h"
#include "views/shell/dialogform.h"
#include "views/shell/fold.h"
#include "views/shell/pagescroll.h"
#include "views/shell/sentencelabel.h"
#include "views/theme/tonelabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {
//! Who changed what is in conflict, and when, as far as it is known.
QString whoAndWhen(const FlowConflicts &conflicts)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString changed = MomentText::within(conflicts.changedAt, now);
    if (!conflicts.changedBy.isEmpty() && !changed.isEmpty())
        //: %1 is who changed a flow, %2 when: "at 14:05"
        return ConflictDialog::tr("%1 changed the flow at the provider %2.").arg(conflicts.changedBy, changed);
    if (!conflicts.changedBy.isEmpty())
        return ConflictDialog::tr("%1 changed the flow at the provider.").arg(conflicts.changedBy);
    if (!changed.isEmpty())
        //: %1 is when: "at 14:05"
        return ConflictDialog::tr("Somebody else changed the flow at the provider %1.").arg(changed);
    if (conflicts.seenAt.isValid())
        //: %1 is when: "at 14:05"
        return ConflictDialog::tr("Somebody else changed the flow. Flowform saw it %1.")
            .arg(MomentText::within(conflicts.seenAt, now));
    return ConflictDialog::tr("Somebody else changed the flow at the provider.");
}
} // namespace

ConflictDialog::ConflictDialog(QWidget *parent)
    : QDialog(parent)
    , m_heading(new ToneLabel({}, &Palette::text, Theme::Text::Title, this))
    , m_about(new ToneLabel({}, &Palette::textMuted, Theme::Text::Body, this))
    , m_counter(new ToneLabel({}, &Palette::text, Theme::Text::Strong, this))
    , m_bar(new QWidget(this))
    , m_scroll(new PageScroll(this))
    , m_page(new QWidget)
    , m_column(new QVBoxLayout(m_page))
    , m_nothing(new Banner(Tone::Good, tr("Nothing is in conflict any more. You can close this window."), m_page))
    , m_merged(new SentenceLabel({}, m_page))
    , m_allMine(new QPushButton(tr("All m&ine…"), this))
    , m_allTheirs(new QPushButton(tr("&All theirs…"), this))
    , m_next(new QPushButton(tr("&Next undecided"), this))
    , m_close(new QPushButton(tr("&Close"), this))
    , m_apply(new QPushButton(tr("A&pply"), this))
{
    setObjectName(QStringLiteral("conflictDialog"));
    setWindowTitle(tr("Decide conflicts"));
    buildHead();
    m_column->setContentsMargins(Theme::spacing(3), 0, Theme::spacing(3), 0); // as the dialog around it
    m_column->setSpacing(Theme::spacing(2));
    m_nothing->setObjectName(QStringLiteral("nothing"));
    m_merged->setObjectName(QStringLiteral("merged"));
    m_merged->setIndent(Theme::spacing(2));
    m_fold = new Fold(m_merged, m_page);
    m_fold->button()->setObjectName(QStringLiteral("showMerged"));
    m_column->addWidget(m_nothing);
    m_column->addWidget(m_fold);
    m_column->addStretch();
    m_scroll->setObjectName(QStringLiteral("page"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setPage(m_page);

    m_apply->setObjectName(QStringLiteral("apply"));
    m_close->setObjectName(QStringLiteral("close"));
    m_next->setObjectName(QStringLiteral("next"));
    m_close->setToolTip(tr("What you decided is kept on this computer. You can go on later."));
    for (QPushButton *button : {m_allMine, m_allTheirs, m_next, m_close, m_apply})
        button->setAutoDefault(false); // Enter never decides by accident
    DialogForm::layOut(this, {m_heading, m_about, m_bar}, m_scroll, {m_next, m_close, m_apply});
    connect(m_next, &QPushButton::clicked, this, &ConflictDialog::nextUndecided);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &ConflictDialog::apply);
    connect(m_allMine, &QPushButton::clicked, this, [this] { takeAll(Decision::Take::Mine); });
    connect(m_allTheirs, &QPushButton::clicked, this, [this] { takeAll(Decision::Take::Theirs); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (ConflictRow *row = rowAround(now))
            setCurrent(row);
    });
    setMinimumSize(480, 320);
    resize(QSize(800, 620).boundedTo(DialogForm::largest(this)));
}

ConflictDialog::~ConflictDialog()
{
    qApp->disconnect(this); // the children lose the focus while they go
}

void ConflictDialog::buildHead()
{
    m_heading->setObjectName(QStringLiteral("heading"));
    m_heading->setWordWrap(true);
    m_about->setObjectName(QStringLiteral("about"));
    m_about->setWordWrap(true);
    m_counter->setObjectName(QStringLiteral("counter"));
    m_allMine->setObjectName(QStringLiteral("allMine"));
    m_allTheirs->setObjectName(QStringLiteral("allTheirs"));
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::spacing(1));
    row->addWidget(m_counter, 1);
    row->addWidget(m_allMine);
    row->addWidget(m_allTheirs);
}

void ConflictDialog::setConflicts(FlowSchemaPtr schema, const QString &flowName, const FlowConflicts &conflicts)
{
    m_schema = std::move(schema);
    m_conflicts = conflicts;
    //: %1 is the name of a flow
    m_heading->setText(tr("Conflicts in “%1”").arg(flowName));
    m_about->setText(tr("%1 Decide which values stay. Nothing is sent before that.").arg(whoAndWhen(conflicts)));
    refreshRows();
    refreshMerged();
    refreshState();
    DialogForm::orderTabs(this);
}

void ConflictDialog::refreshRows()
{
    // What a person looks at stays where it is on the screen, whatever comes and goes above it.
    const ConflictRow *anchor = m_current;
    const int offset = anchor ? anchor->y() - m_scroll->verticalScrollBar()->value() : 0;
    const bool isFresh = m_rows.empty();
    const qsizetype place = std::find(m_rows.begin(), m_rows.end(), m_current) - m_rows.begin();
    const bool hadFocus = m_current && m_current->isAncestorOf(focusWidget());

    std::vector<ConflictRow *> rows;
    for (const FlowConflict &conflict : m_conflicts.fields) {
        const auto known = std::find_if(m_rows.begin(), m_rows.end(),
            [&](const ConflictRow *row) { return row->field() == conflict.conflict.field; });
        if (known != m_rows.end())
            (*known)->setConflict(conflict);
        rows.push_back(known != m_rows.end() ? *known : addRow(conflict));
    }
    for (ConflictRow *row : m_rows) {
        if (std::find(rows.begin(), rows.end(), row) != rows.end())
            continue;
        if (row == m_current)
            m_current = nullptr;
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows = std::move(rows);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_column->removeWidget(m_rows[i]);
        m_column->insertWidget(static_cast<int>(i) + 1, m_rows[i]); // behind the banner
        m_rows[i]->show();
    }
    if (m_rows.empty())
        return;
    if (isFresh) {
        const auto open
            = std::find_if(m_rows.begin(), m_rows.end(), [](const ConflictRow *row) { return !row->isDecided(); });
        setCurrent(open != m_rows.end() ? *open : m_rows.front());
        m_current->focusChoice();
    } else if (!m_current) {
        setCurrent(m_rows[std::min(static_cast<size_t>(place), m_rows.size() - 1)]);
        if (hadFocus)
            m_current->focusChoice();
    } else {
        m_column->activate();
        m_page->resize(
            m_page->width(), std::max(m_scroll->viewport()->height(), m_column->totalHeightForWidth(m_page->width())));
        m_column->activate();
        m_scroll->verticalScrollBar()->setValue(m_current->y() - offset);
    }
}

ConflictRow *ConflictDialog::addRow(const FlowConflict &conflict)
{
    auto *row = new ConflictRow(m_schema, conflict, m_page);
    connect(row, &ConflictRow::decided, this, [this, row](const Decision &decision) {
        refreshState();
        emit decided(row->field(), decision);
    });
    connect(row, &ConflictRow::undecided, this, [this, row] {
        refreshState();
        emit undecided(row->field());
    });
    connect(row, &ConflictRow::stepRequested, this, [this, row](int by) { step(row, by); });
    return row;
}

FlowConflicts ConflictDialog::conflicts() const
{
    FlowConflicts present = m_conflicts;
    for (size_t i = 0; i < m_rows.size(); ++i)
        present.fields[i] = m_rows[i]->conflict();
    return present;
}

void ConflictDialog::refreshState()
{
    const int all = static_cast<int>(m_rows.size());
    const int done = static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const ConflictRow *row) { return row->isDecided(); }));
    //: %1 is how many of the fields in conflict were decided
    m_counter->setText(tr("%1 of %n decided", nullptr, all).arg(done));
    m_bar->setVisible(all > 0);
    m_next->setVisible(all > 0);
    m_next->setEnabled(done < all);
    m_nothing->setVisible(all == 0);
    m_apply->setVisible(all > 0);
    m_apply->setEnabled(all > 0 && done == all);
    m_apply->setToolTip(done == all ? tr("Puts your decisions into the draft as one edit, which you can undo.")
                                    : tr("Decide about every field first."));
}

void ConflictDialog::refreshMerged()
{
    QStringList labels;
    for (const JsonPointer &field : m_conflicts.merged)
        labels << m_schema->labelOf(field);
    m_merged->setText(labels.join(QLatin1Char('\n')));
    const int count = static_cast<int>(labels.size());
    m_fold->setTexts(tr("Show what was taken over without asking (%n)", nullptr, count),
        tr("Hide what was taken over without asking (%n)", nullptr, count));
    m_fold->button()->setToolTip(tr("Only they had changed these settings, so there is nothing to decide."));
    m_fold->setVisible(count > 0);
}

ConflictRow *ConflictDialog::rowAround(const QWidget *widget) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const ConflictRow *row) { return widget && row->isAncestorOf(widget); });
    return found == m_rows.end() ? nullptr : *found;
}

void ConflictDialog::setCurrent(ConflictRow *row)
{
    if (m_current == row)
        return;
    if (m_current)
        m_current->setCurrent(false);
    m_current = row;
    m_current->setCurrent(true);
}

void ConflictDialog::goTo(ConflictRow *row)
{
    row->focusChoice();
    setCurrent(row); // also while the window is not the active one
    m_scroll->ensureWidgetVisible(row, 0, Theme::spacing(1));
}

void ConflictDialog::step(const ConflictRow *from, int by)
{
    const auto place = std::find(m_rows.begin(), m_rows.end(), from) - m_rows.begin() + by;
    if (place >= 0 && place < static_cast<std::ptrdiff_t>(m_rows.size()))
        goTo(m_rows[static_cast<size_t>(place)]);
}

void ConflictDialog::nextUndecided()
{
    const size_t start = static_cast<size_t>(std::find(m_rows.begin(), m_rows.end(), m_current) - m_rows.begin());
    for (size_t i = 1; i <= m_rows.size(); ++i) {
        ConflictRow *row = m_rows[(start + i) % m_rows.size()];
        if (!row->isDecided()) {
            goTo(row);
            return;
        }
    }
}

void ConflictDialog::takeAll(Decision::Take side)
{
    auto *preview = new TakeAllDialog(*m_schema, conflicts(), side, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &QDialog::accepted, this, [this, side] {
        for (ConflictRow *row : m_rows)
            row->decide(side);
        m_apply->setFocus();
    });
    preview->open();
}

void ConflictDialog::apply()
{
    emit applyRequested();
    const bool isDone
        = std::all_of(m_rows.begin(), m_rows.end(), [](const ConflictRow *row) { return row->isDecided(); });
    if (isDone) // unless the provider's state moved in this very moment
        accept();
}

void ConflictDialog::keyPressEvent(QKeyEvent *event)
{
    // What the focused field does not take itself: the letter of the button, without Alt.
    const QString typed = event->text().toLower();
    if (typed.size() == 1 && typed.front() == Mnemonics::letterOf(m_next->text()) && m_next->isEnabled()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        nextUndecided();
        return;
    }
    QDialog::keyPressEvent(event);
}
