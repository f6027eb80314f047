#include "views/didit/checkcard.h"

#include "models/records/accountservices.h"
#include "views/didit/checkform.h"
#include "views/didit/checktoggle.h"
#include "views/didit/draggrip.h"
#include "views/forms/fieldrow.h"
#include "views/forms/problemline.h"
#include "views/shell/badge.h"
#include "views/theme/icons.h"
#include "views/theme/tonelabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds lightTime = 1600ms;
constexpr int barWidth = 4;
} // namespace

CheckCard::CheckCard(const ProjectFlow &flow, const DiditFeatures &features, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_features(features)
    , m_grip(new DragGrip(this))
    , m_toggle(new CheckToggle(this))
    , m_change(new BadgeLabel(this))
    , m_finding(new BadgeLabel(this))
    , m_up(addButton("up", QStringLiteral("up")))
    , m_down(addButton("down", QStringLiteral("down")))
    , m_copy(addButton("duplicate", QStringLiteral("copy")))
    , m_remove(addButton("remove", QStringLiteral("delete")))
    , m_description(new ToneLabel(QString(), &Palette::textMuted, Theme::Text::Small, this))
    , m_problems(new QVBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    m_grip->setObjectName(QStringLiteral("grip"));
    m_grip->setToolTip(tr("Drag this check to another place"));
    m_toggle->setObjectName(QStringLiteral("toggle"));
    m_change->setObjectName(QStringLiteral("change"));
    m_finding->setObjectName(QStringLiteral("finding"));
    m_description->setObjectName(QStringLiteral("description"));
    m_description->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::halfSpacing(), 0, Theme::spacing(1), 0);
    head->setSpacing(2);
    head->addWidget(m_grip);
    head->addWidget(m_toggle, 1);
    head->addWidget(m_finding);
    head->addSpacing(2);
    head->addWidget(m_change);
    head->addSpacing(2);
    for (QToolButton *button : {m_up, m_down, m_copy, m_remove})
        head->addWidget(button);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(Theme::spacing(10) + Theme::halfSpacing(), 0, Theme::spacing(2), 0);
    below->setSpacing(Theme::halfSpacing());
    below->addWidget(m_description);
    m_problems->setSpacing(Theme::halfSpacing());
    below->addLayout(m_problems);
    m_column->setContentsMargins(1, Theme::halfSpacing(), 1, Theme::spacing(1));
    m_column->setSpacing(2);
    m_column->addLayout(head);
    m_column->addLayout(below);

    for (QToolButton *control : std::initializer_list<QToolButton *>{m_toggle, m_up, m_down, m_copy, m_remove})
        control->installEventFilter(this);
    connect(m_toggle, &QToolButton::toggled, this, &CheckCard::setExpanded);
    connect(m_up, &QToolButton::clicked, this, [this] { emit moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moveRequested(1); });
    connect(m_copy, &QToolButton::clicked, this, &CheckCard::duplicateRequested);
    connect(m_remove, &QToolButton::clicked, this, &CheckCard::removeRequested);
}

QToolButton *CheckCard::addButton(const char *name, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setIcon(Icons::icon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setFixedSize(28, 28);
    return button;
}

void CheckCard::nameButton(QToolButton *button, const QString &what, const QString &keys)
{
    //: %1 is a button such as "Move up", %2 a check such as "Face match"
    button->setAccessibleName(tr("%1: %2").arg(what, m_state.title));
    //: %1 is a button such as "Move up", %2 its keys, such as "Alt+Up"
    button->setToolTip(keys.isEmpty() ? what : tr("%1 (%2)").arg(what, keys));
}

void CheckCard::follow(const CheckState &state, qsizetype position, qsizetype count)
{
    m_state = state;
    m_position = position;
    m_count = count;
    setObjectName((checksPlace() / position).toString());
    m_toggle->setCheck(static_cast<int>(position) + 1, state.title, state.label);
    m_description->setText(state.isKnown ? state.description : tr("A check that this version does not know."));
    const auto keys = [](Qt::KeyboardModifiers modifiers, Qt::Key key) {
        return QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence::NativeText);
    };
    nameButton(m_up, tr("Move up"), keys(Qt::AltModifier, Qt::Key_Up));
    nameButton(m_down, tr("Move down"), keys(Qt::AltModifier, Qt::Key_Down));
    nameButton(m_copy, tr("Duplicate"), QString());
    nameButton(m_remove, tr("Remove"), keys(Qt::NoModifier, Qt::Key_Delete));
    setReadOnly(m_isReadOnly);
    showBadges();
    if (m_form)
        m_form->follow(position);
    showProblems();
}

void CheckCard::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_grip->setVisible(!isReadOnly);
    m_up->setEnabled(!isReadOnly && m_position > 0);
    m_down->setEnabled(!isReadOnly && m_position + 1 < m_count);
    m_copy->setEnabled(!isReadOnly);
    m_remove->setEnabled(!isReadOnly);
}

void CheckCard::showBadges()
{
    QString change;
    if (m_state.isNew && !m_flow.isNew())
        //: a check that is not at the provider yet
        change = tr("New");
    else if (m_state.changedSettings > 0)
        change = tr("%n changed", nullptr, m_state.changedSettings);
    m_change->setBadge({change, m_state.isNew ? &Palette::badgeNew : &Palette::badgeModified});
    const auto errors = static_cast<int>(std::count_if(m_state.problems.begin(), m_state.problems.end(),
        [](const Problem &problem) { return problem.severity == Severity::Error; }));
    const int warnings = static_cast<int>(m_state.problems.size()) - errors;
    const QString finding = errors > 0 ? tr("%n error(s)", nullptr, errors)
        : warnings > 0                 ? tr("%n warning(s)", nullptr, warnings)
                                       : QString();
    m_finding->setBadge({finding, errors > 0 ? &Palette::badgeRejected : &Palette::badgeConflict});

    //: Read aloud for a check: its place, how many there are, its name, as in "Check 2 of 5: Face match"
    QStringList said{tr("Check %1 of %2: %3").arg(m_position + 1).arg(m_count).arg(m_state.title)};
    for (const QString &more : {m_state.label, change, finding}) {
        if (!more.isEmpty())
            said << more;
    }
    m_toggle->setAccessibleName(said.join(QStringLiteral(". ")));
    m_toggle->setAccessibleDescription(m_description->text());
}

void CheckCard::showProblems()
{
    std::vector<Problem> wanted; // what no setting in sight says already
    for (const Problem &problem : m_state.problems) {
        if (!isExpanded() || !m_form->shows(problem))
            wanted.push_back(problem);
    }
    const bool isSame = std::equal(wanted.begin(), wanted.end(), m_problemLines.begin(), m_problemLines.end(),
        [](const Problem &problem, const auto &line) { return problem == line.first; });
    if (isSame)
        return;
    const bool hadFocus = std::any_of(m_problemLines.begin(), m_problemLines.end(),
        [](const auto &line) { return line.second->isAncestorOf(line.second->window()->focusWidget()); });
    for (const auto &[problem, line] : m_problemLines) {
        line->hide();
        line->deleteLater(); // its button may be what led here
    }
    m_problemLines.clear();
    for (const Problem &problem : wanted) {
        auto *line = new ProblemLine(this);
        line->setProblem(problem.severity, problem.message);
        line->setFix(m_isReadOnly ? QString() : problem.fixText);
        connect(line, &ProblemLine::fixRequested, this, [this, problem = problem] { emit fixRequested(problem); });
        m_problems->addWidget(line);
        line->show();
        m_problemLines.emplace_back(problem, line);
    }
    if (hadFocus)
        m_toggle->setFocus(Qt::OtherFocusReason);
}

void CheckCard::setServices(AccountServices *services)
{
    m_services = services;
    if (m_form)
        m_form->setServices(services);
}

bool CheckCard::isExpanded() const
{
    return m_form && !m_form->isHidden();
}

void CheckCard::setExpanded(bool isExpanded)
{
    const QSignalBlocker quiet(m_toggle);
    m_toggle->setChecked(isExpanded);
    if (isExpanded == this->isExpanded())
        return;
    if (!m_form) {
        const std::optional<DiditFeatures::Feature> known = m_features.feature(m_state.name);
        m_form = new CheckForm(m_flow, known ? known->settings : nullptr, this);
        m_form->setServices(m_services);
        connect(m_form, &CheckForm::edited, this, &CheckCard::edited);
        connect(m_form, &CheckForm::fixRequested, this, &CheckCard::fixRequested);
        m_form->follow(m_position);
        connect(m_form, &CheckForm::rowsChanged, this, &CheckCard::rowsChanged);
        m_column->addWidget(m_form);
    }
    m_form->setVisible(isExpanded);
    showProblems();
    emit expandedChanged();
}

QWidget *CheckCard::reveal(const JsonPointer &inside)
{
    if (inside.isEmpty()) {
        m_toggle->setFocus(Qt::OtherFocusReason);
        highlight();
        return this;
    }
    setExpanded(true);
    if (FieldRow *row = m_form->reveal(inside))
        return row;
    m_toggle->setFocus(Qt::OtherFocusReason);
    highlight();
    return this;
}

QWidget *CheckCard::revealChange()
{
    setExpanded(true);
    return reveal(m_form->firstChange().value_or(JsonPointer()));
}

void CheckCard::highlight()
{
    m_isLit = true;
    update();
    QTimer::singleShot(lightTime, this, [this] {
        m_isLit = false;
        update();
    });
}

void CheckCard::setLifted(bool isLifted)
{
    m_isLifted = isLifted;
    update();
}

bool CheckCard::eventFilter(QObject *watched, QEvent *event)
{
    // A button would take the arrow keys for Tab.
    if (event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent *>(event), watched == m_toggle))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool CheckCard::handleKey(const QKeyEvent &event, bool isToggle)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isUpOrDown = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    const int by = event.key() == Qt::Key_Up ? -1 : 1;
    if (isUpOrDown && modifiers == Qt::AltModifier) {
        if (!m_isReadOnly)
            emit moveRequested(by);
        return true;
    }
    if (isUpOrDown && isToggle && modifiers == Qt::NoModifier) {
        emit neighbourRequested(by);
        return true;
    }
    if (event.key() == Qt::Key_Delete && modifiers == Qt::NoModifier) {
        if (!m_isReadOnly)
            emit removeRequested();
        return true;
    }
    return false;
}

void CheckCard::paintEvent(QPaintEvent *)
{
    const Palette &colours = Palette::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool stands = m_isLifted || m_isLit;
    painter.setPen(QPen(stands ? colours.accent : colours.border, m_isLifted ? 2 : 1));
    painter.setBrush(stands ? colours.accentSurface : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::cardRadius(), Theme::cardRadius());
    if (m_change->isHidden())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.changed);
    painter.drawRect(layoutDirection() == Qt::RightToLeft ? width() - barWidth : 0, Theme::spacing(1), barWidth,
        height() - Theme::spacing(2));
}
