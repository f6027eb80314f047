#include "views/didit/featureseditor.h"

#include "models/records/accountservices.h"
#include "views/didit/addcheckdialog.h"
#include "views/didit/checkcard.h"
#include "views/didit/checktoggle.h"
#include "views/didit/draggrip.h"
#include "views/didit/graphview.h"
#include "views/forms/problemline.h"
#include "views/theme/icons.h"
#include "views/theme/tonelabel.h"

#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds scrollTick = 25ms;
constexpr int scrollEdge = 40; // this near to the edge, dragging scrolls
constexpr int scrollStep = 12;
constexpr int markerHeight = 4;

//! A line between two cards.
class Marker : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Palette::of(palette()).accent);
        painter.drawRoundedRect(rect(), markerHeight / 2.0, markerHeight / 2.0);
    }
};

QString nameOf(const QJsonValue &entry)
{
    return entry.toObject().value(QLatin1String("feature")).toString().toUpper();
}

} // namespace

FeaturesEditor::FeaturesEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_column(new QVBoxLayout(this))
    , m_problems(new QVBoxLayout)
    , m_list(new QVBoxLayout)
    , m_empty(new ToneLabel(QString(), &Palette::textMuted, Theme::Text::Body, this))
    , m_anchor(new QWidget(this))
    , m_add(new QPushButton(Icons::icon(QStringLiteral("add")), tr("Add a check…"), this))
    , m_marker(new Marker(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::spacing(1));
    m_problems->setSpacing(Theme::halfSpacing());
    m_list->setSpacing(Theme::spacing(1));
    m_empty->setWordWrap(true);
    m_empty->hide();
    m_anchor->hide();
    m_marker->hide();
    m_marker->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_add->setObjectName(spec.objectName() + QStringLiteral("#add"));
    m_add->setAutoDefault(false);
    setFocusProxy(m_add);
    m_column->addLayout(m_problems);
    m_column->addLayout(m_list);
    m_column->addWidget(m_empty);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &FeaturesEditor::chooseCheck);
    m_dragScroll.setInterval(scrollTick);
    connect(&m_dragScroll, &QTimer::timeout, this, [this] {
        QScrollArea *scrolled = area();
        if (!scrolled)
            return;
        const int y = scrolled->viewport()->mapFromGlobal(m_dragPlace).y();
        const int by = y < scrollEdge ? -scrollStep : y > scrolled->viewport()->height() - scrollEdge ? scrollStep : 0;
        if (by == 0)
            return;
        scrolled->verticalScrollBar()->setValue(scrolled->verticalScrollBar()->value() + by);
        drag(m_dragPlace);
    });
}

FeaturesEditor::~FeaturesEditor() = default;

void FeaturesEditor::setFlow(const ProjectFlow &flow)
{
    m_flow = &flow;
    m_features = std::make_unique<DiditFeatures>(flow.schemaPtr());
    connect(&flow, &ProjectFlow::problemsChanged, this, &FeaturesEditor::follow);
    connect(&flow, &ProjectFlow::baseChanged, this, &FeaturesEditor::follow);
    connect(&flow, &ProjectFlow::valueChanged, this, [this](const JsonPointer &place) {
        if (place.contains(checksPlace()) || checksPlace().contains(place))
            follow();
    });
}

void FeaturesEditor::setServices(AccountServices *services)
{
    m_services = services;
    for (CheckCard *card : m_cards)
        card->setServices(services);
}

void FeaturesEditor::setValue(const QJsonValue &)
{
    follow();
}

void FeaturesEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_add->setVisible(!isReadOnly);
    for (CheckCard *card : m_cards)
        card->setReadOnly(isReadOnly);
}

QWidget *FeaturesEditor::focusTarget() const
{
    return m_add;
}

bool FeaturesEditor::holds(const QString &text) const
{
    if (!m_flow)
        return false;
    const auto has = [&text](const QString &place) { return place.contains(text, Qt::CaseInsensitive); };
    for (const CheckState &state : checkStates(*m_flow, *m_features)) {
        if (has(state.title) || has(state.label) || has(state.description))
            return true;
        const std::optional<DiditFeatures::Feature> known = m_features->feature(state.name);
        if (!known)
            continue;
        for (const FieldSpec &setting : known->settings->fields()) {
            if (has(FlowSchema::text(setting.label)))
                return true;
        }
    }
    return false;
}

//! Brings the cards in line with the flow; what is as before costs little.
void FeaturesEditor::follow()
{
    if (!m_flow)
        return;
    const QJsonValue list = m_flow->value(checksPlace());
    const QJsonArray entries = list.toArray();
    const bool isOtherOrder = entries.size() != m_entries.size() || entries != m_entries;
    if (isOtherOrder)
        matchCards(entries);
    const std::vector<CheckState> states = checkStates(*m_flow, *m_features);
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->follow(states[i], static_cast<qsizetype>(i), static_cast<qsizetype>(m_cards.size()));
    showGeneralProblems();

    const QJsonValue graph = m_flow->value(JsonPointer({QStringLiteral("workflow_graph")}));
    const bool hasGraph = !list.isArray() && graph.isObject();
    if (hasGraph && !m_graph) {
        m_graph = new GraphView(this);
        m_graph->setObjectName(spec().objectName() + QStringLiteral("#graph"));
        m_column->insertWidget(m_column->indexOf(m_empty), m_graph);
    }
    if (m_graph) {
        m_graph->setVisible(hasGraph);
        if (hasGraph)
            m_graph->setGraph(graph.toObject(), *m_features);
    }
    m_empty->setText(list.isArray() ? tr("No check yet. Add the first one.")
                                    : tr("The checks of this workflow are not known here."));
    m_empty->setVisible(entries.isEmpty() && !hasGraph);
}

//! Every entry keeps its card, wherever it moved, so that what is open stays open and the cursor stays where it is.
void FeaturesEditor::matchCards(const QJsonArray &entries)
{
    std::vector<CheckCard *> old = m_cards, now(static_cast<size_t>(entries.size()), nullptr);
    const QJsonArray before = m_entries;
    const auto match = [&](bool isSamePlace, const auto &fits) {
        for (size_t i = 0; i < now.size(); ++i) {
            for (size_t j = 0; j < old.size() && !now[i]; ++j) {
                const bool isCandidate = old[j] && (!isSamePlace || i == j);
                if (isCandidate && fits(entries.at(static_cast<int>(i)), before.at(static_cast<int>(j))))
                    std::swap(now[i], old[j]);
            }
        }
    };
    const auto isEqual = [](const QJsonValue &one, const QJsonValue &other) { return one == other; };
    const auto isSameCheck
        = [](const QJsonValue &one, const QJsonValue &other) { return nameOf(one) == nameOf(other); };
    match(true, isEqual);
    match(false, isEqual);
    match(true, isSameCheck);
    match(false, isSameCheck);
    for (CheckCard *&card : now) {
        if (!card)
            card = makeCard();
    }
    m_entries = entries;
    if (now == m_cards)
        return;
    if (m_dragged)
        endDrag(false); // the list changed under the mouse
    size_t lost = now.size(); // where the card stood that goes with the focus
    for (size_t j = 0; j < old.size(); ++j) {
        if (!old[j])
            continue;
        if (old[j]->isAncestorOf(QApplication::focusWidget()))
            lost = j;
        old[j]->hide();
        old[j]->deleteLater(); // its button may be what led here
    }
    const bool hasLostFocus = std::any_of(old.begin(), old.end(),
        [](const CheckCard *card) { return card && card->isAncestorOf(QApplication::focusWidget()); });
    m_cards = now;
    for (CheckCard *card : m_cards)
        m_list->removeWidget(card);
    for (CheckCard *card : m_cards) {
        m_list->addWidget(card);
        card->show(); // the layout would do so only later
    }
    orderTabs();
    if (!hasLostFocus)
        return;
    if (m_cards.empty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_cards[std::min(lost, m_cards.size() - 1)]->toggle()->setFocus(Qt::OtherFocusReason);
}

CheckCard *FeaturesEditor::makeCard()
{
    auto *card = new CheckCard(*m_flow, *m_features, this);
    card->setReadOnly(m_isReadOnly);
    card->setServices(m_services);
    connect(card, &CheckCard::edited, this,
        [this, card](const QJsonValue &value, const JsonPointer &inside, bool isTyping) {
            m_isTyping = isTyping;
            emit edited(value, JsonPointer() / card->position() / inside);
            m_isTyping = false;
        });
    connect(card, &CheckCard::fixRequested, this, &FeaturesEditor::fixRequested);
    connect(card, &CheckCard::moveRequested, this, [this, card](int by) {
        move(card, card->position() + by);
        card->toggle()->setFocus(Qt::OtherFocusReason);
        bringIntoSight(card);
    });
    connect(card, &CheckCard::duplicateRequested, this, [this, card] { duplicate(card); });
    connect(card, &CheckCard::removeRequested, this, [this, card] { remove(card); });
    connect(card, &CheckCard::neighbourRequested, this, [this, card](int by) {
        const qsizetype to = card->position() + by;
        if (to < 0 || to >= static_cast<qsizetype>(m_cards.size()))
            return;
        CheckCard *next = m_cards[static_cast<size_t>(to)];
        next->toggle()->setFocus(Qt::TabFocusReason);
        bringIntoSight(next->toggle());
    });
    connect(card, &CheckCard::expandedChanged, this, &FeaturesEditor::orderTabs);
    connect(card, &CheckCard::rowsChanged, this, &FeaturesEditor::orderTabs);
    connect(card->grip(), &DragGrip::dragBegan, this, [this, card] { beginDrag(card); });
    connect(card->grip(), &DragGrip::dragged, this, &FeaturesEditor::drag);
    connect(card->grip(), &DragGrip::dropped, this, [this] { endDrag(true); });
    connect(card->grip(), &DragGrip::dragCancelled, this, [this] { endDrag(false); });
    return card;
}

//! Tab goes through the cards in their order, and through each as it did.
void FeaturesEditor::orderTabs()
{
    std::vector<std::vector<QWidget *>> inCards(m_cards.size());
    QWidget *one = this;
    do {
        for (size_t i = 0; i < m_cards.size(); ++i) {
            if (one->focusPolicy() & Qt::TabFocus && m_cards[i]->isAncestorOf(one))
                inCards[i].push_back(one);
        }
        one = one->nextInFocusChain();
    } while (one != this);
    QWidget *last = m_anchor;
    for (const std::vector<QWidget *> &inCard : inCards) {
        for (QWidget *widget : inCard) {
            setTabOrder(last, widget);
            last = widget;
        }
    }
    setTabOrder(last, m_add);
}

void FeaturesEditor::announce(const QJsonArray &entries)
{
    m_isTyping = false;
    emit edited(entries);
}

void FeaturesEditor::move(CheckCard *card, qsizetype to)
{
    if (m_isReadOnly || to < 0 || to >= m_entries.size() || to == card->position())
        return;
    QJsonArray entries = m_entries;
    const QJsonValue entry = entries.takeAt(card->position());
    entries.insert(to, entry);
    announce(entries);
}

void FeaturesEditor::duplicate(CheckCard *card)
{
    const qsizetype at = card->position() + 1;
    QJsonArray entries = m_entries;
    entries.insert(at, entries.at(at - 1));
    announce(entries);
    if (at < static_cast<qsizetype>(m_cards.size()))
        bringIntoSight(m_cards[static_cast<size_t>(at)]->reveal(JsonPointer()));
}

void FeaturesEditor::remove(CheckCard *card)
{
    QJsonArray entries = m_entries;
    entries.removeAt(card->position());
    announce(entries);
}

void FeaturesEditor::chooseCheck()
{
    auto *dialog = new AddCheckDialog(*m_features, m_entries, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddCheckDialog::chosen, this, &FeaturesEditor::addCheck);
    dialog->open();
}

void FeaturesEditor::addCheck(const QString &name)
{
    if (m_isReadOnly || !m_features->feature(name))
        return;
    const qsizetype at = m_features->bestPosition(m_entries, name);
    QJsonArray entries = m_entries;
    entries.insert(at, DiditFeatures::newEntry(name));
    announce(entries);
    if (at >= static_cast<qsizetype>(m_cards.size()))
        return;
    CheckCard *card = m_cards[static_cast<size_t>(at)];
    card->setExpanded(true);
    bringIntoSight(card->reveal(JsonPointer()));
}

//! What is wrong with the list and with none of its checks.
void FeaturesEditor::showGeneralProblems()
{
    std::vector<Problem> wanted;
    for (const Problem &problem : m_flow->problems(checksPlace())) {
        const qsizetype position = problem.pointer.size() > 1 ? problem.pointer.tokens()[1].toInt() : -1;
        if (position < 0 || position >= m_entries.size())
            wanted.push_back(problem);
    }
    const bool isSame = std::equal(wanted.begin(), wanted.end(), m_problemLines.begin(), m_problemLines.end(),
        [](const Problem &problem, const auto &line) { return problem == line.first; });
    if (isSame)
        return;
    for (const auto &[problem, line] : m_problemLines) {
        line->hide();
        line->deleteLater();
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
}

void FeaturesEditor::beginDrag(CheckCard *card)
{
    m_dragged = card;
    m_dropAt = -1;
    card->setLifted(true);
    m_dragScroll.start();
}

void FeaturesEditor::drag(const QPoint &globalPlace)
{
    if (!m_dragged)
        return;
    m_dragPlace = globalPlace;
    const int y = mapFromGlobal(globalPlace).y();
    size_t at = 0;
    while (at < m_cards.size() && y > m_cards[at]->geometry().center().y())
        ++at;
    m_dropAt = static_cast<qsizetype>(at);
    const bool isElsewhere = m_dropAt != m_dragged->position() && m_dropAt != m_dragged->position() + 1;
    const int edge
        = at < m_cards.size() ? m_cards[at]->y() - m_list->spacing() / 2 : m_cards.back()->geometry().bottom() + 3;
    m_marker->setGeometry(0, edge - markerHeight / 2, width(), markerHeight);
    m_marker->raise();
    m_marker->setVisible(isElsewhere);
}

void FeaturesEditor::endDrag(bool isDropped)
{
    CheckCard *card = m_dragged;
    m_dragged = nullptr;
    m_dragScroll.stop();
    m_marker->hide();
    if (!card)
        return;
    card->setLifted(false);
    if (!isDropped || m_dropAt < 0)
        return;
    move(card, m_dropAt > card->position() ? m_dropAt - 1 : m_dropAt);
    card->toggle()->setFocus(Qt::OtherFocusReason);
}

QScrollArea *FeaturesEditor::area() const
{
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *found = qobject_cast<QScrollArea *>(around))
            return found;
    }
    return nullptr;
}

void FeaturesEditor::bringIntoSight(QWidget *widget)
{
    QScrollArea *scrolled = area();
    if (!scrolled || !scrolled->widget())
        return;
    // What was just opened gets its place now, not when the events have been handled.
    QWidget *content = scrolled->widget();
    for (QWidget *around = widget; around != content; around = around->parentWidget()) {
        if (around->layout())
            around->layout()->activate();
    }
    content->layout()->activate();
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(content, &request);
    // The top matters more than the bottom where it is taller than the window.
    const int top = widget->mapTo(content, QPoint()).y();
    const int height = std::min(widget->height(), scrolled->viewport()->height() - Theme::spacing(4));
    scrolled->ensureVisible(0, top + height, 0, Theme::spacing(2));
    scrolled->ensureVisible(0, top, 0, Theme::spacing(2));
}

void FeaturesEditor::reveal(const JsonPointer &below)
{
    bool isNumber = false;
    const size_t at = below.isEmpty() ? 0 : below.tokens().first().toULongLong(&isNumber);
    if (isNumber && at < m_cards.size()) {
        bringIntoSight(m_cards[at]->reveal(JsonPointer(below.tokens().mid(1))));
        return;
    }
    // The list as a whole: what is changed in it is what somebody came for.
    const std::vector<CheckState> states = m_flow ? checkStates(*m_flow, *m_features) : std::vector<CheckState>();
    for (size_t i = 0; i < states.size(); ++i) {
        if (states[i].changedSettings > 0) {
            bringIntoSight(m_cards[i]->revealChange());
            return;
        }
    }
    const auto added = std::find_if(states.begin(), states.end(), [](const CheckState &state) { return state.isNew; });
    if (!m_cards.empty())
        bringIntoSight(
            m_cards[added == states.end() ? 0 : static_cast<size_t>(added - states.begin())]->reveal(JsonPointer()));
    else if (m_graph && !m_graph->isHidden())
        m_graph->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}
