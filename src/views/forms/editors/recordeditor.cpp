#include "views/forms/editors/recordeditor.h"

#include "models/core/json.h"
#include "models/document/reference.h"
#include "models/records/accountservices.h"
#include "views/forms/editors/webhooktools.h"
#include "views/forms/wheelguard.h"
#include "views/theme/tonelabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QUuid>

#include <algorithm>

namespace {

constexpr int widestPopup = 560;

//! Verifik's ids: 24 hexadecimal digits (api/verifik.md 1). Didit's: UUIDs.
bool looksLikeId(const QString &text)
{
    if (!QUuid::fromString(text).isNull() && text.size() == 36)
        return true;
    constexpr qsizetype length = 24;
    return text.size() == length && std::all_of(text.begin(), text.end(), [](QChar digit) {
        return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f') || (digit >= u'A' && digit <= u'F');
    });
}

//! What is said of records of one kind.
struct Words
{
    QString reading; //!< the list is on its way
    QString unread; //!< it could not be read
    QString missing; //!< it holds no record of the chosen id
    QString unknown, unnamed; //!< a record that the list does not hold, one whose name is not known yet; %1 is its id
    QString hint; //!< what is typed names nothing
};

Words wordsFor(const QString &refersTo)
{
    if (refersTo == QLatin1String("webhook")) {
        return {RecordEditor::tr("The webhooks are being read."),
            RecordEditor::tr("The list of webhooks could not be read."),
            RecordEditor::tr("The account has no webhook of this id."),
            //: %1 is the id of a webhook that the account's list does not hold
            RecordEditor::tr("Unknown webhook %1"),
            //: %1 is the id of a webhook whose name is not known yet
            RecordEditor::tr("Webhook %1"),
            RecordEditor::tr("Choose a webhook of the list, or paste an id of 24 letters and digits.")};
    }
    if (refersTo == QLatin1String("questionnaire")) {
        return {RecordEditor::tr("The questionnaires are being read."),
            RecordEditor::tr("The list of questionnaires could not be read."),
            RecordEditor::tr("The account has no questionnaire of this id."),
            //: %1 is the id of a questionnaire that the account's list does not hold
            RecordEditor::tr("Unknown questionnaire %1"),
            //: %1 is the id of a questionnaire whose title is not known yet
            RecordEditor::tr("Questionnaire %1"),
            RecordEditor::tr("Choose a questionnaire of the list, or paste its id.")};
    }
    if (refersTo == QLatin1String("workflow")) {
        return {RecordEditor::tr("The workflows are being read."),
            RecordEditor::tr("The list of workflows could not be read."),
            RecordEditor::tr("The account has no workflow of this id."),
            //: %1 is the id of a workflow that the account's list does not hold
            RecordEditor::tr("Unknown workflow %1"),
            //: %1 is the id of a workflow whose name is not known yet
            RecordEditor::tr("Workflow %1"), RecordEditor::tr("Choose a workflow of the list, or paste its id.")};
    }
    return {RecordEditor::tr("The projects are being read."),
        RecordEditor::tr("The list of projects could not be read."),
        RecordEditor::tr("The account has no project of this id."),
        //: %1 is the id of a project that the account's list does not hold
        RecordEditor::tr("Unknown project %1"),
        //: %1 is the id of a project whose name is not known yet
        RecordEditor::tr("Project %1"),
        RecordEditor::tr("Choose a project of the list, or paste an id of 24 letters and digits.")};
}

bool isSameText(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

RecordEditor::RecordEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_combo(new QComboBox(this))
    , m_note(new ToneLabel(QString(), &Palette::textMuted, Theme::Text::Small, this))
    , m_retry(new QPushButton(tr("Try again"), this))
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(16);
    m_combo->setMaxVisibleItems(12);
    m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_combo->completer()->setFilterMode(Qt::MatchContains);
    m_combo->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_combo->lineEdit()->setPlaceholderText(missingText());
    m_combo->lineEdit()->setAccessibleName(label());
    adopt(m_combo);
    WheelGuard::keepValue(m_combo);
    m_combo->installEventFilter(this);
    m_note->setObjectName(spec.objectName() + QStringLiteral("#note"));
    m_note->setWordWrap(true);
    m_note->hide();
    m_retry->setObjectName(spec.objectName() + QStringLiteral("#retry"));
    //: %1 is a setting such as "Webhook", %2 a button such as "Try again"
    m_retry->setAccessibleName(tr("%1: %2").arg(label(), m_retry->text()));
    m_retry->setAutoDefault(false);
    m_retry->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::halfSpacing());
    column->addWidget(m_combo);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::spacing(1));
    line->addWidget(m_note, 1);
    line->addWidget(m_retry, 0, Qt::AlignTop);
    column->addLayout(line);
    if (spec.refersTo == QLatin1String("webhook")) {
        m_tools = new WebhookTools(spec, this);
        column->addWidget(m_tools);
        connect(m_tools, &WebhookTools::created, this, &RecordEditor::choose);
    }
    fillCombo();

    connect(m_combo, &QComboBox::activated, this, [this](int row) { choose(m_combo->itemData(row).toString()); });
    connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, &RecordEditor::followTyping);
    connect(m_combo->lineEdit(), &QLineEdit::returnPressed, this, &RecordEditor::commitTyping);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_list)
            m_list->refresh();
    });
}

void RecordEditor::setServices(AccountServices *services)
{
    if (m_list)
        m_list->disconnect(this);
    m_list = services ? services->records(spec().refersTo) : nullptr;
    if (m_list)
        connect(m_list, &RecordList::changed, this, &RecordEditor::followList);
    if (m_tools)
        m_tools->setServices(services);
    followList();
    if (isVisible())
        requestList();
}

void RecordEditor::requestNames()
{
    // Both what is chosen and what was chosen before are shown.
    if (isVisible() && (m_value.isString() || baseValue().isString()))
        requestList();
}

void RecordEditor::requestList()
{
    if (m_list)
        m_list->request();
}

bool RecordEditor::eventFilter(QObject *watched, QEvent *event)
{
    // A name is needed as soon as a bare id is seen, the choices only once somebody is about to choose.
    if (event->type() == QEvent::FocusIn)
        requestList();
    else if (event->type() == QEvent::Show)
        requestNames();
    // Not by editingFinished(): after Enter it says nothing of leaving.
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        commitTyping();
    return FieldEditor::eventFilter(watched, event);
}

void RecordEditor::followList()
{
    fillCombo();
    if (!m_isTyping)
        showValue();
    showNote();
    requestNames(); // it has to be read again, now that it may work
    emit namesChanged();
}

void RecordEditor::fillCombo()
{
    const QSignalBlocker blocker(m_combo);
    const QString typed = m_combo->currentText();
    const bool isOpen = m_combo->view()->isVisible();
    m_combo->clear();
    if (spec().isNullable)
        m_combo->addItem(tr("None"), QString());
    const int count = m_list ? m_list->rowCount() : 0;
    for (int row = 0; row < count; ++row) {
        const QModelIndex index = m_list->index(row);
        m_combo->addItem(index.data().toString(), index.data(RecordList::IdRole));
        m_combo->setItemData(row + (spec().isNullable ? 1 : 0), index.data(), Qt::ToolTipRole);
    }
    if (m_list && count == 0 && m_list->state() == RecordList::State::Asking) {
        m_combo->addItem(wordsFor(spec().refersTo).reading);
        qobject_cast<QStandardItemModel *>(m_combo->model())->item(m_combo->count() - 1)->setEnabled(false);
    }
    m_combo->setCurrentIndex(-1);
    m_combo->setEditText(typed);
    // The list may be wider than its box: the end of an address tells two apart.
    const int needed = m_combo->view()->sizeHintForColumn(0) + Theme::spacing(3);
    m_combo->view()->setMinimumWidth(std::min(needed, widestPopup));
    if (isOpen && count > 0) { // it was opened to choose: now there is something, and it has another height
        m_combo->hidePopup();
        m_combo->showPopup();
    }
}

void RecordEditor::setValue(const QJsonValue &value)
{
    const bool isSame = Reference::isSame(&spec(), m_value, value);
    m_value = value;
    // An id pasted by somebody who is still in the field stays as pasted.
    if (!(m_isTyping && (isSame || idFor(m_combo->currentText()) == Reference::idOf(value))))
        showValue();
    showNote();
    requestNames();
}

void RecordEditor::setBaseValue(const QJsonValue &value)
{
    FieldEditor::setBaseValue(value);
    requestNames();
}

QString RecordEditor::knownName(const QJsonValue &value) const
{
    const int row = m_list ? m_list->rowOf(Reference::idOf(value)) : -1;
    return row >= 0 ? m_list->index(row).data(RecordList::NameRole).toString() : textOf(value);
}

void RecordEditor::showValue()
{
    m_isTyping = false;
    const QSignalBlocker blocker(m_combo);
    const QString id = Reference::idOf(m_value), text = textOf(m_value);
    m_combo->setCurrentIndex(m_value.isUndefined() ? -1 : m_combo->findData(id));
    m_combo->setEditText(text);
    m_combo->lineEdit()->setCursorPosition(0);
    m_combo->setToolTip(text);
    if (m_tools) {
        const int row = m_list ? m_list->rowOf(id) : -1;
        const QString address = m_value.toObject().value(QLatin1String("url")).toString();
        m_tools->setAddress(row < 0 ? address : m_list->index(row).data(RecordList::AddressRole).toString());
    }
}

QString RecordEditor::textOf(const QJsonValue &value) const
{
    const QString id = Reference::idOf(value);
    const int row = m_list ? m_list->rowOf(id) : -1;
    if (row >= 0)
        return m_list->index(row).data().toString();
    if (value.isUndefined() || value == QJsonValue(QString()))
        return {};
    if (value.isNull())
        return spec().isNullable ? tr("None") : QString();
    if (value.isString())
        return unlistedText(id);
    const bool isRecord = value.isObject() && !id.isEmpty();
    const RecordList::Kind kind = m_tools ? RecordList::Kind::Webhooks : RecordList::Kind::Projects;
    return isRecord ? RecordList::textOf(kind, value.toObject()) : QString::fromUtf8(Json::compact(value));
}

QString RecordEditor::unlistedText(const QString &id) const
{
    const bool isUnknown = m_list && m_list->state() == RecordList::State::Known;
    const Words words = wordsFor(spec().refersTo);
    return (isUnknown ? words.unknown : words.unnamed).arg(id);
}

void RecordEditor::showNote()
{
    QStringList sentences;
    const bool hasFailed = m_list && m_list->state() == RecordList::State::Failed;
    if (hasFailed) {
        sentences << wordsFor(spec().refersTo).unread << m_list->error().what;
        if (!m_isReadOnly)
            sentences << tr("Keep the present choice, or paste an id.");
    } else if (m_list && m_list->state() == RecordList::State::Known && m_value.isString()
        && !m_value.toString().isEmpty() && m_list->rowOf(m_value.toString()) < 0) {
        sentences << wordsFor(spec().refersTo).missing;
    }
    sentences.removeAll(QString());
    m_note->setText(sentences.join(QLatin1Char(' ')));
    m_note->setVisible(!sentences.isEmpty());
    m_retry->setVisible(hasFailed);
}

void RecordEditor::followTyping(const QString &text)
{
    m_isTyping = true;
    emit hintChanged({});
    if (looksLikeId(text.trimmed())) // at once: a pasted id needs no Enter
        choose(text.trimmed());
}

QString RecordEditor::idFor(const QString &text) const
{
    const QString wanted = text.trimmed(), present = Reference::idOf(m_value);
    if (!present.isEmpty() && (wanted == present || isSameText(wanted, textOf(m_value))))
        return present;
    QStringList found;
    for (int row = 0; m_list && row < m_list->rowCount(); ++row) {
        const QModelIndex index = m_list->index(row);
        const QString id = index.data(RecordList::IdRole).toString();
        if (wanted == id || isSameText(wanted, index.data().toString()))
            return id;
        if (isSameText(wanted, index.data(RecordList::NameRole).toString()))
            found << id;
    }
    if (found.size() == 1) // two of one name have to be told apart by a choice
        return found.first();
    return looksLikeId(wanted) ? wanted : QString();
}

void RecordEditor::commitTyping()
{
    if (!m_isTyping)
        return;
    const QString text = m_combo->currentText().trimmed();
    const QString id = idFor(text);
    const bool isNone = text.isEmpty() || isSameText(text, tr("None"));
    if (!id.isEmpty() || (isNone && spec().isNullable))
        return choose(id);
    if (m_combo->hasFocus()) {
        emit hintChanged(wordsFor(spec().refersTo).hint);
        return;
    }
    emit hintChanged({});
    showValue(); // what was typed names nothing, so the choice is as it was
}

void RecordEditor::choose(const QString &id)
{
    const bool isPasting = m_isTyping && m_combo->hasFocus() && m_combo->currentText().trimmed() == id;
    emit hintChanged({});
    if (id.isEmpty())
        emit edited(emptied());
    else if (id != Reference::idOf(m_value))
        emit edited(id == Reference::idOf(baseValue()) ? baseValue() : QJsonValue(id));
    if (!isPasting)
        showValue();
}

void RecordEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_combo->setEnabled(!isReadOnly);
    if (m_tools)
        m_tools->setReadOnly(isReadOnly);
    showNote();
}

QWidget *RecordEditor::focusTarget() const
{
    return m_combo;
}
