#include "views/forms/formview.h"

#include "models/core/json.h"
#include "models/schema/flowschema.h"
#include "models/schema/schemavalidator.h"
#include "models/schema/valuetext.h"
#include "views/changes/banner.h"
#include "views/forms/editors/fieldeditor.h"
#include "views/forms/fieldrow.h"
#include "views/forms/mnemonics.h"
#include "views/forms/sectioncard.h"
#include "views/forms/sectionextras.h"
#include "views/theme/tonelabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QRandomGenerator>
#include <QScrollBar>

#include <algorithm>

namespace {

constexpr int widestContent = 880; // longer lines are hard to read

//! Touches only what is not as wanted: showing a widget by hand lays it out at once, and most are shown with the form.
void setShown(QWidget &widget, bool isShown)
{
    const bool isHiddenByHand = widget.isHidden() && widget.testAttribute(Qt::WA_WState_ExplicitShowHide);
    if (isHiddenByHand == isShown)
        widget.setVisible(isShown);
}

} // namespace

FormView::FormView(FieldModel &model, QWidget *parent, const QString &reservedMnemonics)
    : PageScroll(parent)
    , m_model(model)
    , m_content(new QWidget)
    , m_cards(nullptr)
    , m_empty(nullptr)
    // Another view of the same flow must not go on with a session of ours.
    , m_session(QRandomGenerator::global()->bounded(1, 1 << 30))
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus); // the fields take it
    setAccessibleName(tr("Settings of this flow"));

    auto *sides = new QHBoxLayout(m_content);
    sides->setContentsMargins(Theme::spacing(2), Theme::spacing(2), Theme::spacing(3), Theme::spacing(2));
    auto *column = new QWidget(m_content);
    column->setMaximumWidth(widestContent);
    sides->addWidget(column, 10'000); // all there is; what is left over when it is as wide as it may be is empty
    sides->addStretch(1);
    m_cards = new QVBoxLayout(column);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(Theme::spacing(2));
    m_empty = new ToneLabel(QString(), &Palette::textMuted, Theme::Text::Body, column);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMinimumHeight(Theme::spacing(12));
    m_empty->hide();
    m_cards->addWidget(m_empty);
    build(reservedMnemonics);
    showReadOnly();
    m_cards->addStretch(1);
    m_content->resize(viewport()->size()); // else it is laid out once for a size that it never gets
    setWidget(m_content);

    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &FormView::followScroll);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &FormView::followScroll);
    connect(&model, &QAbstractItemModel::dataChanged, this, &FormView::onDataChanged);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        buildUnknown();
        refreshAll();
    });
    connect(&model.flow(), &ProjectFlow::baseChanged, this, &FormView::showReadOnly);
    connect(qApp, &QApplication::focusChanged, this, &FormView::onFocusChanged);
}

FormView::~FormView()
{
    // The fields go after us and may take the focus with them, which also commits what is typed into an open cell.
    disconnect(qApp, nullptr, this, nullptr);
    for (FieldRow *row : rows())
        disconnect(row, nullptr, this, nullptr);
}

void FormView::build(const QString &reservedMnemonics)
{
    const FlowSchema &schema = m_model.flow().schema();
    const std::vector<SchemaValidator::Rule> &rules = schema.validator().rules();
    for (size_t rule = 0; rule < rules.size(); ++rule) {
        for (const JsonPointer &shown : rules[rule].shows)
            m_showingRules[shown].push_back(rule);
    }

    Mnemonics mnemonics(reservedMnemonics);
    for (int section = 0; section < m_model.rowCount(); ++section) {
        const QModelIndex parent = m_model.index(section, 0);
        std::vector<const FieldSpec *> specs;
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            if (const FieldSpec *spec = m_model.spec(m_model.index(row, 0, parent)))
                specs.push_back(spec);
        }
        if (specs.empty())
            continue; // the unknown places, or a section without fields
        auto *card = new SectionCard(parent.data().toString(), parent.data(FieldModel::HelpRole).toString(),
            SectionCard::Kind::Plain, m_content);
        // Said once for the section where it is true for all of it.
        const bool isAllUndocumented
            = std::all_of(specs.begin(), specs.end(), [](const FieldSpec *spec) { return spec->isUndocumented; });
        if (isAllUndocumented)
            card->addNote(tr("These settings are not in the provider's public documentation."));
        if (QWidget *extra = createSectionExtra(specs.front()->section, m_model.flow(), card))
            card->setPinned(extra);
        Section built{card, {}};
        for (const FieldSpec *spec : specs) {
            const QString label = FlowSchema::text(spec->label);
            const bool hasMnemonic = !spec->isReadOnly && m_model.flow().isEditable(*spec);
            const QString mnemonic = hasMnemonic ? mnemonics.assign(label) : Mnemonics::escaped(label);
            FieldRow *row = createRow(*spec, mnemonic, spec->isUndocumented && !isAllUndocumented, card);
            if (specs.size() == 1 && row->editor()->isWide() && label == card->title())
                row->hideLabel();
            card->addRow(row);
            built.rows.push_back(row);
        }
        m_cards->addWidget(card);
        m_sections.push_back(std::move(built));
    }
    buildUnknown();
    for (const Section &section : m_sections) {
        for (FieldRow *row : section.rows)
            refresh(*row);
    }
    applyFilter();
}

FieldRow *FormView::createRow(const FieldSpec &spec, const QString &mnemonic, bool saysUndocumented, QWidget *parent)
{
    QStringList notes;
    if (spec.isCreateOnly && !m_model.flow().isNew())
        notes << tr("This can only be set when the flow is created.");
    if (saysUndocumented)
        notes << tr("Not in the public documentation.");
    auto *row = new FieldRow(spec, mnemonic, notes, parent);
    m_rows.insert(spec.pointer, row);
    row->editor()->setFlow(m_model.flow());
    connect(row, &FieldRow::edited, this,
        [this, row](const QJsonValue &value, const JsonPointer &below) { write(*row, value, below); });
    const auto fix = [this, row](const Problem &problem) {
        const Result<void> done = m_model.flow().applyFix(problem);
        row->setHint(done ? QString() : done.error().what);
    };
    connect(row->editor(), &FieldEditor::fixRequested, this, fix);
    connect(row, &FieldRow::fixRequested, this, [this, row, fix] {
        row->editor()->focusTarget()->setFocus(Qt::OtherFocusReason); // the button goes with the finding
        const std::vector<Problem> problems = m_model.flow().problems(row->spec().pointer);
        if (!problems.empty())
            fix(problems.front());
    });
    connect(row, &FieldRow::revertRequested, this, [this, row] {
        // The button goes with the mark; the focus must not get lost with it.
        row->editor()->focusTarget()->setFocus(Qt::OtherFocusReason);
        row->setTyping(false);
        if (const Result<void> done = m_model.flow().revert(row->spec().pointer); !done)
            row->setHint(done.error().what);
    });
    return row;
}

void FormView::setServices(AccountServices *services)
{
    for (FieldRow *row : rows())
        row->editor()->setServices(services);
}

void FormView::buildUnknown()
{
    const bool wasExpanded = m_unknown && m_unknown->isExpanded();
    delete m_unknown;
    m_unknown = nullptr;
    const int last = m_model.rowCount() - 1;
    const QModelIndex section = m_model.index(last, 0);
    const QModelIndex first = m_model.index(0, 0, section);
    if (!first.isValid() || !first.data(FieldModel::IsUnknownRole).toBool())
        return;
    const int count = m_model.rowCount(section);
    //: %1 is "Not understood by this version", %2 how many settings it holds
    const QString title = tr("%1 (%2)").arg(section.data().toString()).arg(count);
    m_unknown = new SectionCard(
        title, section.data(FieldModel::HelpRole).toString(), SectionCard::Kind::Collapsible, m_content);
    m_unknown->setObjectName(QStringLiteral("unknown"));
    auto *body = new QWidget(m_unknown);
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(Theme::spacing(2), Theme::halfSpacing(), Theme::spacing(2), Theme::spacing(1));
    lines->setSpacing(Theme::spacing(1));
    for (int row = 0; row < count; ++row) {
        const QModelIndex index = m_model.index(row, 0, section);
        const JsonPointer pointer = index.data(FieldModel::PointerRole).value<JsonPointer>();
        const QJsonValue value = index.data(FieldModel::ValueRole).toJsonValue();
        const QString text = QString::fromUtf8(Json::compact(value));
        auto *line = new ToneLabel(tr("%1: %2").arg(pointer.toString(), text), &Palette::text, Theme::Text::Code, body);
        line->setObjectName(pointer.toString());
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        line->setAccessibleName(line->text());
        lines->addWidget(line);
    }
    m_unknown->addRow(body);
    m_unknown->setExpanded(wasExpanded);
    m_cards->insertWidget(m_cards->indexOf(m_sections.back().card) + 1, m_unknown);
}

void FormView::showReadOnly()
{
    const QString &why = m_model.flow().whyReadOnly();
    if (!m_readOnly && why.isEmpty())
        return;
    if (!m_readOnly) {
        m_readOnly = new Banner(Tone::Caution, why, m_content);
        m_readOnly->setObjectName(QStringLiteral("readOnly"));
        m_cards->insertWidget(0, m_readOnly);
    }
    m_readOnly->setText(Tone::Caution, why);
    m_readOnly->setVisible(!why.isEmpty());
}

QModelIndex FormView::indexOf(const FieldRow &row) const
{
    return m_model.indexOf(row.spec().pointer);
}

FieldRow *FormView::row(const JsonPointer &pointer) const
{
    for (qsizetype length = pointer.size(); length > 0; --length) {
        if (FieldRow *found = m_rows.value(pointer.first(length)))
            return found;
    }
    return nullptr;
}

std::vector<FieldRow *> FormView::rows() const
{
    std::vector<FieldRow *> all;
    for (const Section &section : m_sections)
        all.insert(all.end(), section.rows.begin(), section.rows.end());
    return all;
}

QString FormView::causeOf(const FieldSpec &spec) const
{
    const auto found = m_showingRules.constFind(spec.pointer);
    if (found == m_showingRules.constEnd())
        return {};
    const ProjectFlow &flow = m_model.flow();
    const SchemaValidator &validator = flow.schema().validator();
    for (const size_t rule : *found) {
        if (!validator.ruleApplies(rule, flow.working()))
            continue;
        for (const JsonPointer &looked : validator.rules()[rule].looksAt) {
            const FieldSpec *cause = flow.schema().field(looked);
            if (!cause || cause == &spec)
                continue;
            //: %1 is a setting such as "Source of the list", %2 its value such as "Own service"
            return tr("Shown because “%1” is “%2”.")
                .arg(FlowSchema::text(cause->label), ValueText::of(*cause, flow.value(looked)));
        }
        return {};
    }
    return tr("The other settings do not call for this one; it is shown because it holds a value.");
}

void FormView::refresh(FieldRow &row)
{
    const bool wasRelevant = row.isRelevant();
    const QModelIndex index = indexOf(row);
    row.refresh(index, index.data(FieldModel::IsShownRole).toBool() ? causeOf(row.spec()) : QString());
    if (wasRelevant != row.isRelevant() && !row.isHidden() && !row.isRelevant())
        row.hide();
    else if (row.isHidden() && isWanted(row))
        applyFilter();
}

void FormView::refreshAll()
{
    setUpdatesEnabled(false);
    for (FieldRow *row : rows())
        refresh(*row);
    applyFilter();
    setUpdatesEnabled(true);
}

void FormView::onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    const QModelIndex section = topLeft.parent();
    if (!section.isValid()) {
        refreshAll();
        return;
    }
    for (int i = topLeft.row(); i <= bottomRight.row(); ++i) {
        const JsonPointer pointer = m_model.index(i, 0, section).data(FieldModel::PointerRole).value<JsonPointer>();
        if (FieldRow *row = m_rows.value(pointer))
            refresh(*row);
    }
}

FieldRow *FormView::rowAround(QWidget *widget) const
{
    for (; widget && widget != m_content; widget = widget->parentWidget()) {
        auto *row = qobject_cast<FieldRow *>(widget); // an editor may have rows of its own
        if (row && m_rows.value(row->spec().pointer) == row)
            return row;
    }
    return nullptr;
}

void FormView::onFocusChanged(QWidget *, QWidget *now)
{
    FieldRow *row = rowAround(now);
    if (row == m_current)
        return;
    ++m_session; // typing in another field, or here again later, is another undo step
    if (m_current) {
        m_current->setTyping(false);
        if (m_current->hasWaitingValue())
            refresh(*m_current);
    }
    m_current = row;
    if (row)
        emit currentFieldChanged(row->spec().pointer);
}

void FormView::write(FieldRow &row, const QJsonValue &value, const JsonPointer &below)
{
    const bool isTyping = row.editor()->mergesEdits();
    row.setTyping(isTyping && &row == m_current);
    const Result<void> done = m_model.flow().setValue(row.spec().pointer / below, value, isTyping ? m_session : 0);
    row.setHint(done ? QString() : done.error().what);
}

void FormView::reveal(const JsonPointer &pointer)
{
    FieldRow *row = this->row(pointer);
    if (!row) {
        if (m_unknown) {
            m_unknown->setExpanded(true);
            ensureWidgetVisible(m_unknown);
        }
        return;
    }
    if (row->isHidden() && (!m_filter.isEmpty() || m_isChangedOnly)) {
        m_filter.clear();
        m_isChangedOnly = false;
        applyFilter();
        emit filterDropped();
    }
    row->setVisible(true);
    m_content->layout()->activate();
    // The top matters more than the bottom where a row is taller than the window.
    const int top = row->mapTo(m_content, QPoint()).y() - coverOver(*row);
    ensureVisible(0, top + std::min(row->height() + coverOver(*row), viewport()->height() - Theme::spacing(4)), 0,
        Theme::spacing(2));
    ensureVisible(0, top, 0, Theme::spacing(2));
    row->editor()->reveal(JsonPointer(pointer.tokens().mid(row->spec().pointer.size())));
    row->highlight();
}

void FormView::followScroll()
{
    for (const Section &section : m_sections)
        section.card->followScroll(-section.card->mapTo(viewport(), QPoint()).y(), viewport()->height());
}

int FormView::coverOver(const FieldRow &row) const
{
    for (const Section &section : m_sections) {
        if (section.card->isAncestorOf(&row))
            return section.card->pinnedHeight();
    }
    return 0;
}

bool FormView::focusNextPrevChild(bool next)
{
    if (!PageScroll::focusNextPrevChild(next))
        return false;
    const FieldRow *row = rowAround(QApplication::focusWidget());
    const int cover = row ? coverOver(*row) : 0;
    if (cover > 0)
        ensureVisible(0, QApplication::focusWidget()->mapTo(m_content, QPoint()).y() - cover, 0, Theme::spacing(2));
    return true;
}

void FormView::resizeEvent(QResizeEvent *event)
{
    PageScroll::resizeEvent(event);
    followScroll();
}

void FormView::setFilter(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted == m_filter)
        return;
    m_filter = wanted;
    applyFilter();
}

void FormView::setChangedOnly(bool isChangedOnly)
{
    if (isChangedOnly == m_isChangedOnly)
        return;
    m_isChangedOnly = isChangedOnly;
    applyFilter();
}

bool FormView::isWanted(const FieldRow &row) const
{
    return row.isRelevant() && (!m_isChangedOnly || row.isChanged()) && row.matches(m_filter);
}

void FormView::applyFilter()
{
    bool isAnyShown = false;
    for (const Section &section : m_sections) {
        bool isSectionShown = false;
        for (FieldRow *row : section.rows) {
            const bool isShown = isWanted(*row);
            setShown(*row, isShown);
            isSectionShown = isSectionShown || isShown;
        }
        setShown(*section.card, isSectionShown);
        isAnyShown = isAnyShown || isSectionShown;
    }
    const bool isFiltered = !m_filter.isEmpty() || m_isChangedOnly;
    if (m_unknown)
        m_unknown->setHidden(isFiltered);
    m_empty->setVisible(!isAnyShown && isFiltered);
    if (!m_filter.isEmpty())
        m_empty->setText(tr("No setting matches “%1”.").arg(m_filter));
    else
        m_empty->setText(tr("Nothing is changed. Every setting is as the provider has it."));
}
