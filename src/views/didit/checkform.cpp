#include "views/didit/checkform.h"

#include "models/core/json.h"
#include "models/didit/checkstates.h"
#include "models/records/accountservices.h"
#include "views/forms/editors/bandscale.h"
#include "views/forms/editors/fieldeditor.h"
#include "views/forms/fieldrow.h"
#include "views/forms/mnemonics.h"
#include "views/theme/tonelabel.h"

#include <QApplication>
#include <QJsonDocument>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

CheckForm::CheckForm(const ProjectFlow &flow, FlowSchemaPtr settings, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_model(flow, std::move(settings))
    , m_column(new QVBoxLayout(this))
    , m_more(new QPushButton(this))
{
    m_column->setContentsMargins(0, 0, 0, Theme::spacing(1));
    m_column->setSpacing(Theme::spacing(1));
    m_rows.assign(static_cast<size_t>(m_model.rowCount()), nullptr);
    addSection(QString(), QString(), QString()); // the label
    if (m_model.settings()) {
        for (const FieldSection &section : m_model.settings()->sections())
            addSection(section.id, FlowSchema::text(section.title), FlowSchema::text(section.help));
    }
    m_more->setObjectName(QStringLiteral("showAll"));
    m_more->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::spacing(2), 0, Theme::spacing(2), 0);
    line->addWidget(m_more);
    line->addStretch();
    m_column->addLayout(line);
    connect(m_more, &QPushButton::clicked, this, [this] { setShowsAll(!m_showsAll); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &changed) {
        if (m_rows[static_cast<size_t>(changed.row())])
            refresh(changed.row());
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { onFocusChanged(now); });
}

CheckForm::~CheckForm()
{
    // The fields go after us and may take the focus with them.
    disconnect(qApp, nullptr, this, nullptr);
    for (FieldRow *row : m_rows) {
        if (row)
            disconnect(row, nullptr, this, nullptr);
    }
}

void CheckForm::addSection(const QString &id, const QString &title, const QString &help)
{
    Section section{id, new QWidget(this), nullptr};
    section.rows = new QVBoxLayout(section.box);
    section.rows->setContentsMargins(0, 0, 0, 0);
    section.rows->setSpacing(0);
    if (!title.isEmpty()) {
        auto *head = new QVBoxLayout;
        head->setContentsMargins(Theme::spacing(2), Theme::spacing(1), Theme::spacing(2), 0);
        head->setSpacing(2);
        head->addWidget(new ToneLabel(title, &Palette::text, Theme::Text::Strong, section.box));
        auto *note = new ToneLabel(help, &Palette::textMuted, Theme::Text::Small, section.box);
        note->setWordWrap(true);
        head->addWidget(note);
        section.rows->addLayout(head);
        section.first = 1;
    }
    m_column->addWidget(section.box);
    m_sections.push_back(section);
}

CheckForm::Section &CheckForm::sectionOf(int row)
{
    if (m_model.place(row).size() > 1) {
        const QString &id = m_model.spec(row).section;
        const auto found
            = std::find_if(m_sections.begin(), m_sections.end(), [&](const Section &one) { return one.id == id; });
        if (found != m_sections.end())
            return *found;
    }
    return m_sections.front();
}

FieldRow *CheckForm::makeRow(int row)
{
    const FieldSpec &spec = m_model.spec(row);
    Section &section = sectionOf(row);
    QStringList notes;
    if (spec.isUndocumented)
        notes << tr("Not in the public documentation.");
    const QString label = Mnemonics::escaped(FlowSchema::text(spec.label));
    auto *made = new FieldRow(spec, label, notes, section.box);
    int at = section.first;
    for (int before = 0; before < row; ++before)
        at += m_rows[static_cast<size_t>(before)] && &sectionOf(before) == &section ? 1 : 0;
    section.rows->insertWidget(at, made);
    m_rows[static_cast<size_t>(row)] = made;
    made->editor()->setFlow(m_flow);
    made->editor()->setServices(m_services);
    connect(made, &FieldRow::edited, this, [this, made, row](const QJsonValue &value, const JsonPointer &below) {
        const bool isTyping = made->editor()->mergesEdits();
        made->setTyping(isTyping && row == m_current);
        made->setHint(QString());
        emit edited(value, m_model.place(row) / below, isTyping);
    });
    connect(made, &FieldRow::revertRequested, this, [this, made, row] {
        made->editor()->focusTarget()->setFocus(Qt::OtherFocusReason); // the button goes with the mark
        made->setTyping(false);
        made->setHint(QString());
        emit edited(m_model.baseValue(row), m_model.place(row), false);
    });
    connect(made, &FieldRow::fixRequested, this, [this, made, row] {
        made->editor()->focusTarget()->setFocus(Qt::OtherFocusReason);
        if (const std::optional<Problem> problem = m_model.problem(row))
            emit fixRequested(*problem);
    });
    addScale(row);
    return made;
}

void CheckForm::addScale(int row)
{
    if (!m_model.settings() || m_model.place(row).size() < 2 || m_model.spec(row).band.id.isEmpty())
        return;
    for (const BandScale::Band &band : BandScale::bandsOf(m_model.settings()->fields())) {
        if (band.upper != &m_model.spec(row))
            continue;
        const int lower = m_model.rowOf(m_model.place(row).parent() / band.lower->pointer);
        auto *scale = new BandScale(*band.lower, *band.upper, m_rows[static_cast<size_t>(row)]);
        m_rows[static_cast<size_t>(row)]->addBelow(scale);
        m_scales.push_back({scale, lower, row});
        connect(scale, &BandScale::edited, this,
            [this, row, lower, upper = band.upper->pointer](const JsonPointer &field, const QJsonValue &value) {
                // Moving a handle is one step, as typing is.
                emit edited(value, m_model.place(field == upper ? row : lower), true);
            });
        refreshScale(row);
    }
}

void CheckForm::refreshScale(int row)
{
    for (const Scale &one : m_scales) {
        if (one.lower != row && one.upper != row)
            continue;
        const QModelIndex lower = m_model.index(one.lower), upper = m_model.index(one.upper);
        one.scale->setLimits(
            lower.data(FieldModel::ValueRole).toJsonValue(), upper.data(FieldModel::ValueRole).toJsonValue());
        one.scale->setReadOnly(!upper.data(FieldModel::IsEditableRole).toBool());
    }
}

void CheckForm::refresh(int row)
{
    m_rows[static_cast<size_t>(row)]->refresh(m_model.index(row), QString());
    refreshScale(row);
}

void CheckForm::follow(qsizetype position)
{
    m_model.follow(position);
    showRows();
    showUnknown();
}

void CheckForm::showRows()
{
    bool hasNew = false;
    int hidden = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool isRelevant = m_model.isRelevant(row);
        const bool isWanted = m_showsAll || isRelevant || row == m_current; // it does not go from under the cursor
        hidden += isRelevant ? 0 : 1;
        FieldRow *&made = m_rows[static_cast<size_t>(row)];
        if (isWanted && !made) {
            makeRow(row);
            refresh(row);
            m_rows[static_cast<size_t>(row)]->show(); // the layout would do so only later
            hasNew = true;
        } else if (made && made->isHidden() == isWanted) {
            made->setVisible(isWanted);
            hasNew = hasNew || isWanted;
        }
    }
    for (const Section &section : m_sections) {
        const bool hasRows = std::any_of(m_rows.begin(), m_rows.end(),
            [&](const FieldRow *row) { return row && row->parentWidget() == section.box && !row->isHidden(); });
        if (section.box->isHidden() == hasRows)
            section.box->setVisible(hasRows);
    }
    m_more->setVisible(hidden > 0);
    if (m_showsAll)
        m_more->setText(tr("Hide settings without effect"));
    else
        //: %n settings of a check that have no effect as the others stand
        m_more->setText(tr("Show all settings (%n more)", nullptr, hidden));
    if (hasNew)
        emit rowsChanged();
}

void CheckForm::setShowsAll(bool showsAll)
{
    m_showsAll = showsAll;
    showRows();
}

void CheckForm::showUnknown()
{
    const std::vector<std::pair<JsonPointer, QJsonValue>> unknown = m_model.unknown();
    if (unknown == m_unknownShown)
        return;
    m_unknownShown = unknown;
    delete m_unknown;
    m_unknown = nullptr;
    if (unknown.empty())
        return;
    m_unknown = new QWidget(this);
    m_unknown->setObjectName(QStringLiteral("unknown"));
    auto *lines = new QVBoxLayout(m_unknown);
    lines->setContentsMargins(Theme::spacing(2), Theme::spacing(1), Theme::spacing(2), Theme::spacing(1));
    lines->setSpacing(Theme::halfSpacing());
    lines->addWidget(
        new ToneLabel(tr("Not understood by this version"), &Palette::text, Theme::Text::Strong, m_unknown));
    auto *note = new ToneLabel(m_model.settings()
            ? tr("Flowform keeps these settings exactly as they are and sends them along with the others.")
            : tr("This version does not know this check. Flowform keeps it exactly as it is and sends it along with "
                 "the others. It can be moved and removed."),
        &Palette::textMuted, Theme::Text::Small, m_unknown);
    note->setWordWrap(true);
    lines->addWidget(note);
    for (const auto &[place, value] : unknown) {
        const bool isPlain = m_model.settings() || (!value.isObject() && !value.isArray());
        const QString text = isPlain
            ? QString::fromUtf8(Json::compact(value))
            : QString::fromUtf8(
                (value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject())).toJson())
                  .trimmed();
        //: %1 is the name of a setting that this version does not know, %2 its value
        auto *line = new ToneLabel(tr("%1: %2").arg(place.last(), text), &Palette::text, Theme::Text::Code, m_unknown);
        line->setTextFormat(Qt::PlainText);
        line->setObjectName(place.toString());
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        line->setAccessibleName(line->text());
        lines->addWidget(line);
    }
    m_column->addWidget(m_unknown);
    emit rowsChanged();
}

void CheckForm::setServices(AccountServices *services)
{
    m_services = services;
    for (FieldRow *row : m_rows) {
        if (row)
            row->editor()->setServices(services);
    }
}

void CheckForm::onFocusChanged(QWidget *now)
{
    int current = -1;
    for (size_t row = 0; row < m_rows.size() && now; ++row) {
        if (m_rows[row] && (m_rows[row] == now || m_rows[row]->isAncestorOf(now)))
            current = static_cast<int>(row);
    }
    if (current == m_current)
        return;
    const int left = m_current;
    m_current = current;
    if (left < 0)
        return;
    FieldRow *row = m_rows[static_cast<size_t>(left)];
    row->setTyping(false);
    if (row->hasWaitingValue())
        refresh(left);
}

FieldRow *CheckForm::reveal(const JsonPointer &inside)
{
    const int row = inside.isEmpty() ? 0 : m_model.rowOf(inside);
    if (row < 0)
        return nullptr;
    if (!m_rows[static_cast<size_t>(row)] || m_rows[static_cast<size_t>(row)]->isHidden())
        setShowsAll(true);
    FieldRow *shown = m_rows[static_cast<size_t>(row)];
    shown->editor()->reveal(JsonPointer(inside.tokens().mid(m_model.place(row).size())));
    shown->highlight();
    return shown;
}

std::optional<JsonPointer> CheckForm::firstChange() const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.index(row).data(FieldModel::IsDirtyRole).toBool())
            return m_model.place(row);
    }
    return std::nullopt;
}

bool CheckForm::shows(const Problem &problem) const
{
    if (problem.pointer.size() < 3)
        return false;
    const int row = m_model.rowOf(JsonPointer(problem.pointer.tokens().mid(2)));
    if (row < 0)
        return false;
    const std::optional<Problem> shown = m_model.problem(row); // a row says the worst one
    return shown && *shown == problem;
}
