#include "views/conflicts/conflictrow.h"

#include "models/schema/valuetext.h"
#include "models/sync/conflicttext.h"
#include "views/changes/banner.h"
#include "views/conflicts/choicebutton.h"
#include "views/forms/editors/editorfactory.h"
#include "views/shell/sentencelabel.h"
#include "views/theme/icons.h"
#include "views/theme/tonelabel.h"

#include <QApplication>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace {
enum Column { Before, Yours, Theirs };
enum Line { Name, Value, Details, Choice, Other, Editor, Hint };
constexpr int shownDetails = 6;

//! `text` with places to break a line at in words, such as addresses, that are wider than a column.
QString breakable(QString text)
{
    static const QRegularExpression longWord(QStringLiteral("\\S{24,}"));
    for (auto it = longWord.globalMatch(QString(text)); it.hasNext();) {
        const QString word = it.next().captured();
        QString broken = word;
        broken.replace(QRegularExpression(QStringLiteral("([/?&=,;:._-]+)")), QStringLiteral("\\1\u200b"));
        text.replace(word, broken);
    }
    return text;
}

//! Whether the form's editor stands well by itself. Large ones need the form around them, a switch has no third value,
//! and personal data is only ever entered in the form.
bool hasOwnEditor(const FieldSpec &spec)
{
    if (spec.isReadOnly || spec.isSensitive)
        return false;
    switch (spec.widget) {
    case FieldWidget::Choice:
    case FieldWidget::Action:
    case FieldWidget::Score:
    case FieldWidget::Number:
    case FieldWidget::Duration:
    case FieldWidget::Text:
    case FieldWidget::Url:
    case FieldWidget::Colour:
    case FieldWidget::Chips:
    case FieldWidget::TextList:
    case FieldWidget::Countries:
    case FieldWidget::CountryCodes:
        return true;
    default:
        return false;
    }
}
} // namespace

ConflictRow::ConflictRow(FlowSchemaPtr schema, const FlowConflict &conflict, QWidget *parent)
    : Card(parent)
    , m_schema(std::move(schema))
    , m_conflict(conflict)
    , m_state(new ToneLabel(QString(), &Palette::textMuted, Theme::Text::Small, this))
    , m_later(new QToolButton(this))
    , m_outdated(new Banner(Tone::Caution, QString(), this))
    , m_grid(new QGridLayout)
    , m_choices(new QButtonGroup(this))
    //: Two ways to decide a conflict; their letters must differ from each other and from the buttons of the window
    , m_mine(new ChoiceButton(tr("Keep &mine"), this))
    , m_take(new ChoiceButton(tr("Take &theirs"), this))
{
    build();
    showValues();
    showDecision();
}

void ConflictRow::build()
{
    const QString place = field().toString();
    const QString label = ConflictText::label(*m_schema, m_conflict.conflict);
    setObjectName(QStringLiteral("conflict:%1").arg(place));
    setAccessibleName(label);
    column()->setContentsMargins(Theme::spacing(2), Theme::spacing(2), Theme::spacing(2), Theme::spacing(2));
    column()->setSpacing(Theme::spacing(1));

    auto *name = new ToneLabel(label, &Palette::text, Theme::Text::Strong, this);
    name->setWordWrap(true);
    auto *section = new ToneLabel(
        ConflictText::section(*m_schema, m_conflict.conflict), &Palette::textMuted, Theme::Text::Small, this);
    section->setVisible(!section->text().isEmpty());
    m_state->setObjectName(QStringLiteral("decision:%1").arg(place));
    m_later->setObjectName(QStringLiteral("later:%1").arg(place));
    m_later->setText(tr("Decide later"));
    m_later->setIcon(Icons::icon(QStringLiteral("revert"), &Palette::textMuted));
    m_later->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_later->setAutoRaise(true);
    m_later->setToolTip(
        tr("Take this decision back (%1)").arg(QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText)));
    m_later->setAccessibleDescription(label);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(name);
    names->addWidget(section);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::spacing(1));
    head->addLayout(names, 1);
    head->addWidget(m_state, 0, Qt::AlignVCenter);
    head->addWidget(m_later, 0, Qt::AlignVCenter);
    column()->addLayout(head);
    m_outdated->setObjectName(QStringLiteral("outdated:%1").arg(place));
    column()->addWidget(m_outdated);

    m_grid->setHorizontalSpacing(Theme::spacing(3));
    m_grid->setVerticalSpacing(Theme::halfSpacing());
    column()->addLayout(m_grid);
    //: What a setting was before it was changed here and at the provider
    m_before = addSide(Before, tr("Before"));
    m_yours = addSide(Yours, tr("Yours"));
    m_theirs = addSide(Theirs, tr("At the provider"));
    m_mine->setObjectName(QStringLiteral("mine:%1").arg(place));
    m_take->setObjectName(QStringLiteral("theirs:%1").arg(place));
    m_grid->addWidget(m_mine, Choice, Yours, Qt::AlignLeft);
    m_grid->addWidget(m_take, Choice, Theirs, Qt::AlignLeft);
    m_choices->addButton(m_mine);
    m_choices->addButton(m_take);
    connect(m_mine, &QRadioButton::clicked, this, [this] { decide(Decision::Take::Mine); });
    connect(m_take, &QRadioButton::clicked, this, [this] { decide(Decision::Take::Theirs); });
    connect(m_later, &QToolButton::clicked, this, [this] {
        focusChoice(); // the button goes with the decision
        withdraw(false);
    });
    const FieldSpec *spec = m_conflict.conflict.label.isEmpty() ? m_schema->field(field()) : nullptr;
    if (spec && hasOwnEditor(*spec))
        addEditor(*spec);
}

ConflictRow::Side ConflictRow::addSide(int column, const QString &name)
{
    const Side side{new ToneLabel(name, &Palette::textMuted, Theme::Text::Small, this), new SentenceLabel({}, this),
        new ToneLabel({}, &Palette::textMuted, Theme::Text::Small, this)};
    side.value->setObjectName(QStringLiteral("value:%1").arg(column));
    side.value->setFont(Theme::font(column == Before ? Theme::Text::Body : Theme::Text::Strong));
    side.value->setMinimumWidth(Theme::spacing(8));
    side.details->setWordWrap(true);
    m_grid->setColumnStretch(column, 1);
    m_grid->addWidget(side.name, Name, column);
    m_grid->addWidget(side.value, Value, column, Qt::AlignTop);
    m_grid->addWidget(side.details, Details, column, Qt::AlignTop);
    return side;
}

void ConflictRow::addEditor(const FieldSpec &spec)
{
    m_other = new ChoiceButton(tr("Another &value…"), this);
    m_other->setObjectName(QStringLiteral("other:%1").arg(field().toString()));
    m_other->setAccessibleDescription(ConflictText::label(*m_schema, m_conflict.conflict));
    m_choices->addButton(m_other);
    m_editor = createEditor(spec, this);
    // The form's own editor of this field keeps the name that leads to it.
    m_editor->focusTarget()->setObjectName(QStringLiteral("otherValue:%1").arg(field().toString()));
    m_hint = new ToneLabel({}, &Palette::error, Theme::Text::Small, this);
    m_hint->setWordWrap(true);
    m_grid->addWidget(m_other, Other, Yours, 1, 2, Qt::AlignLeft);
    m_grid->addWidget(m_editor, Editor, Yours, 1, 2);
    m_grid->addWidget(m_hint, Hint, Yours, 1, 2);
    m_hint->hide();
    connect(m_other, &QRadioButton::clicked, this, [this] {
        if (!isValueTaken())
            withdraw(true); // until there is a value
        m_editor->focusTarget()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_editor, &FieldEditor::edited, this, [this](const QJsonValue &value, const JsonPointer &below) {
        const JsonPointer whole({QStringLiteral("value")}); // an editor may report a part of its field
        QJsonObject made{{whole.last(), m_entered}};
        (whole / below).write(made, value);
        take({Decision::Take::Value, whole.in(made)});
    });
    connect(m_editor, &FieldEditor::hintChanged, this, [this](const QString &sentence) {
        m_hint->setText(sentence);
        if (!sentence.isEmpty() && isValueTaken())
            withdraw(true);
        showDecision();
    });
}

bool ConflictRow::isValueTaken() const
{
    return m_conflict.isDecided() && m_conflict.decision->take == Decision::Take::Value;
}

void ConflictRow::setConflict(const FlowConflict &conflict)
{
    const MergeConflict &now = conflict.conflict, &before = m_conflict.conflict;
    const bool isSame = now.base == before.base && now.mine == before.mine && now.theirs == before.theirs;
    m_isOwn = m_isOwn && isSame && !conflict.isOutdated && conflict.decision != m_conflict.decision;
    const std::optional<Decision> decision = m_isOwn ? m_conflict.decision : conflict.decision;
    m_conflict = conflict;
    m_conflict.decision = decision;
    m_isEntering = m_isEntering && !m_conflict.isDecided();
    showValues();
    showDecision();
}

void ConflictRow::showValues()
{
    using ConflictText::Side;
    const QString label = ConflictText::label(*m_schema, m_conflict.conflict);
    const auto show = [&](const ConflictRow::Side &shown, Side side) {
        const QString value = ConflictText::value(*m_schema, m_conflict.conflict, side);
        shown.value->setText(breakable(value));
        QStringList details;
        if (side != Side::Base)
            details = ConflictText::change(*m_schema, m_conflict.conflict, Side::Base, side).details;
        const int more = static_cast<int>(details.size()) - shownDetails;
        if (more > 0)
            details = details.mid(0, shownDetails) << tr("And %n more.", nullptr, more);
        shown.details->setText(details.join(QLatin1Char('\n')));
        shown.details->setVisible(!details.isEmpty());
        //: for a screen reader: %1 is a setting, %2 whose value it is ("Yours"), %3 the value
        return tr("%1. %2: %3").arg(label, shown.name->text(), value);
    };
    show(m_before, Side::Base);
    m_mine->setAccessibleDescription(show(m_yours, Side::Mine));
    m_take->setAccessibleDescription(show(m_theirs, Side::Theirs));
}

void ConflictRow::showDecision()
{
    const bool isDecided = m_conflict.isDecided();
    m_state->setText(isDecided ? tr("Decided") : tr("Not decided yet"));
    m_state->setRole(isDecided ? &Palette::success : &Palette::warning);
    m_later->setVisible(isDecided);
    const bool isOutdated = m_conflict.isOutdated && m_conflict.decision;
    m_outdated->setVisible(isOutdated);
    if (isOutdated)
        m_outdated->setText(
            Tone::Caution, ConflictText::outdated(*m_schema, m_conflict.conflict, *m_conflict.decision));
    m_choices->setExclusive(false); // else none could be unchecked
    m_mine->setChecked(isDecided && m_conflict.decision->take == Decision::Take::Mine);
    m_take->setChecked(isDecided && m_conflict.decision->take == Decision::Take::Theirs);
    if (m_other)
        m_other->setChecked(m_isEntering || isValueTaken());
    m_choices->setExclusive(true);
    if (m_other)
        showEditor();
    update();
}

void ConflictRow::showEditor()
{
    const bool isShown = m_other->isChecked(), hasFocus = m_editor->isAncestorOf(QApplication::focusWidget());
    if (!isShown && hasFocus)
        focusChoice();
    if (isShown && (!hasFocus || isValueTaken())) {
        m_entered = isValueTaken() ? m_conflict.decision->value : m_conflict.conflict.mine;
        m_editor->setBaseValue(m_conflict.conflict.base);
        m_editor->setValue(m_entered);
    }
    m_editor->setVisible(isShown);
    m_hint->setVisible(isShown && !m_hint->text().isEmpty());
}

void ConflictRow::decide(Decision::Take side)
{
    take({side, QJsonValue::Undefined});
}

void ConflictRow::take(const Decision &decision)
{
    if (m_conflict.isDecided() && m_conflict.decision == decision)
        return;
    m_conflict.decision = decision;
    m_conflict.isOutdated = false;
    m_isOwn = true;
    m_isEntering = false;
    showDecision();
    emit decided(decision);
}

void ConflictRow::withdraw(bool isForAnother)
{
    const bool wasDecided = m_conflict.isDecided();
    m_isEntering = isForAnother;
    m_isOwn = m_isOwn || wasDecided;
    if (wasDecided)
        m_conflict.decision.reset(); // an outdated one stays told
    showDecision();
    if (wasDecided)
        emit undecided();
}

void ConflictRow::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    for (QAbstractButton *button : m_choices->buttons())
        static_cast<ChoiceButton *>(button)->setHasLetter(isCurrent);
    update();
}

void ConflictRow::focusChoice()
{
    QAbstractButton *chosen = m_choices->checkedButton();
    (chosen ? chosen : m_mine)->setFocus(Qt::OtherFocusReason);
}

void ConflictRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        emit stepRequested(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (event->key() == Qt::Key_Delete) {
        withdraw(false);
        return;
    }
    const QString typed = event->text().toLower();
    if (typed.size() == 1 && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        for (QAbstractButton *button : m_choices->buttons()) {
            if (static_cast<ChoiceButton *>(button)->letter() != typed.front())
                continue;
            button->setFocus(Qt::ShortcutFocusReason);
            button->click();
            return;
        }
    }
    Card::keyPressEvent(event);
}

int ConflictRow::chosenColumn() const
{
    return m_mine->isChecked() ? Yours : m_take->isChecked() ? Theirs : -1;
}

void ConflictRow::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const Palette &colours = Palette::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isCurrent) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::cardRadius(), Theme::cardRadius());
    }
    if (const int column = chosenColumn(); column >= 0) {
        const Side &side = column == Yours ? m_yours : m_theirs;
        const QRect tile = side.name->geometry() | (column == Yours ? m_mine : m_take)->geometry();
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accentSurface);
        painter.drawRoundedRect(
            tile.adjusted(-Theme::spacing(1), -Theme::halfSpacing(), Theme::spacing(1), Theme::halfSpacing()),
            Theme::controlRadius(), Theme::controlRadius());
    }
}
