#include "views/forms/editors/statusruleseditor.h"

#include "views/forms/editors/ruleform.h"
#include "views/forms/editors/ruletext.h"
#include "views/forms/emptyhint.h"
#include "views/forms/flowlayout.h"
#include "views/forms/wheelguard.h"
#include "views/theme/theme.h"

#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>

#include <algorithm>

namespace {
constexpr int mostRows = 6, fewestRows = 2;
}

StatusRulesEditor::StatusRulesEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_sentences(new QStringListModel(this))
    , m_list(new QListView(this))
    , m_add(addButton(tr("Add rule"), QStringLiteral("add"), QStringLiteral("add")))
    , m_remove(addButton(tr("Remove"), QStringLiteral("delete"), QStringLiteral("remove")))
    , m_up(addButton(tr("Move up"), QStringLiteral("up"), QStringLiteral("up")))
    , m_down(addButton(tr("Move down"), QStringLiteral("down"), QStringLiteral("down")))
    , m_form(new RuleForm(spec, this))
{
    m_list->setModel(m_sentences);
    adopt(m_list);
    m_list->setAccessibleDescription(tr("Alt with the arrow keys moves a rule."));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    WheelGuard::scrollOnlyWithFocus(m_list);
    new EmptyHint(tr("No rule yet: the check decides alone."), m_list);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::spacing(1));
    column->addWidget(m_list);
    auto *buttons = new FlowLayout(Theme::spacing(1), Theme::spacing(1));
    for (QPushButton *button : {m_add, m_remove, m_up, m_down})
        buttons->addWidget(button);
    column->addLayout(buttons);
    column->addWidget(m_form);

    connect(m_add, &QPushButton::clicked, this, &StatusRulesEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &StatusRulesEditor::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &StatusRulesEditor::showRule);
    connect(m_form, &RuleForm::edited, this, [this](const QJsonValue &rule) {
        const int row = m_list->currentIndex().row();
        if (row >= 0)
            emit edited(rule, JsonPointer() / row);
    });
    setValue(QJsonValue::Undefined);
}

bool StatusRulesEditor::mergesEdits() const
{
    return m_form->isTyping();
}

void StatusRulesEditor::setValue(const QJsonValue &value)
{
    m_array = value.toArray();
    // Something else than a list is shown as the one entry of it; it is written as a list once somebody edits it.
    if (!value.isArray() && !value.isUndefined() && !value.isNull())
        m_array = QJsonArray{value};
    QStringList sentences;
    for (const QJsonValue &rule : std::as_const(m_array))
        sentences << RuleText::sentence(spec(), rule);
    const int row = m_list->currentIndex().row();
    // Row by row, so that the choice stays.
    while (m_sentences->rowCount() > sentences.size())
        m_sentences->removeRow(m_sentences->rowCount() - 1);
    if (m_sentences->rowCount() < sentences.size())
        m_sentences->insertRows(m_sentences->rowCount(), static_cast<int>(sentences.size()) - m_sentences->rowCount());
    for (int i = 0; i < sentences.size(); ++i) {
        if (m_sentences->index(i).data() != QVariant(sentences.at(i)))
            m_sentences->setData(m_sentences->index(i), sentences.at(i));
    }
    if (!m_list->currentIndex().isValid() && !sentences.isEmpty())
        m_list->setCurrentIndex(m_sentences->index(std::clamp(row, 0, static_cast<int>(sentences.size()) - 1)));
    fitHeight();
    showRule();
}

void StatusRulesEditor::fitHeight()
{
    const int rows = std::clamp(m_sentences->rowCount(), fewestRows, mostRows);
    const int row = std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height() + Theme::spacing(1));
    m_list->setFixedHeight(rows * row + 2 * m_list->frameWidth() + Theme::halfSpacing());
}

void StatusRulesEditor::showRule()
{
    const int row = m_list->currentIndex().row();
    const QJsonValue rule = row >= 0 && row < m_array.size() ? m_array.at(row) : QJsonValue(QJsonValue::Undefined);
    m_form->setVisible(rule.isObject());
    QStringList results;
    for (const QJsonValue &other : std::as_const(m_array))
        results << other.toObject().value(QLatin1String("field")).toString();
    if (rule.isObject())
        m_form->setRule(rule, results);
    followState();
}

void StatusRulesEditor::followState()
{
    const int row = m_list->currentIndex().row();
    m_add->setEnabled(!m_isReadOnly);
    m_remove->setEnabled(!m_isReadOnly && row >= 0);
    m_up->setEnabled(!m_isReadOnly && row > 0);
    m_down->setEnabled(!m_isReadOnly && row >= 0 && row < m_sentences->rowCount() - 1);
    m_form->setReadOnly(m_isReadOnly);
}

void StatusRulesEditor::announce(const QJsonArray &array)
{
    emit edited(array.isEmpty() && !baseValue().isArray() ? unset() : QJsonValue(array));
}

void StatusRulesEditor::add()
{
    QJsonArray array = m_array;
    array.append(
        QJsonObject{{QStringLiteral("field"), QString()}, {QStringLiteral("operator"), QStringLiteral("equals")},
            {QStringLiteral("value"), QString()}, {QStringLiteral("status"), QStringLiteral("In Review")}});
    announce(array);
    m_list->setCurrentIndex(m_sentences->index(m_sentences->rowCount() - 1));
    m_form->reveal({});
}

void StatusRulesEditor::remove()
{
    const int row = m_list->currentIndex().row();
    if (m_isReadOnly || row < 0 || row >= m_array.size())
        return;
    QJsonArray array = m_array;
    array.removeAt(row);
    announce(array);
    m_list->setFocus(Qt::OtherFocusReason);
}

void StatusRulesEditor::move(int by)
{
    const int row = m_list->currentIndex().row(), to = row + by;
    if (m_isReadOnly || row < 0 || to < 0 || to >= m_array.size())
        return;
    QJsonArray array = m_array;
    const QJsonValue rule = array.takeAt(row);
    array.insert(to, rule);
    announce(array);
    m_list->setCurrentIndex(m_sentences->index(to));
}

bool StatusRulesEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool moves = key->modifiers() & Qt::AltModifier;
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)
            remove();
        else if (moves && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
            move(key->key() == Qt::Key_Up ? -1 : 1);
        else
            return false;
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

void StatusRulesEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    followState();
}

QWidget *StatusRulesEditor::focusTarget() const
{
    return m_list;
}

void StatusRulesEditor::reveal(const JsonPointer &below)
{
    const int row = below.isEmpty() ? -1 : below.tokens().first().toInt();
    if (row < 0 || row >= m_sentences->rowCount())
        return FieldEditor::reveal(below);
    m_list->setCurrentIndex(m_sentences->index(row));
    if (below.size() > 1)
        m_form->reveal(JsonPointer(below.tokens().mid(1)));
    else
        m_list->setFocus(Qt::OtherFocusReason);
}
