#include "views/forms/editors/mapeditor.h"

#include "models/records/accountservices.h"
#include "models/schema/flowschema.h"
#include "models/schema/valuetext.h"
#include "views/forms/editors/entryform.h"
#include "views/forms/editors/keyinput.h"
#include "views/forms/editors/mapkeymodel.h"
#include "views/forms/emptyhint.h"
#include "views/forms/wheelguard.h"
#include "views/theme/tonelabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>

#include <algorithm>

namespace {
constexpr int keysWidth = 216;
constexpr int narrowest = 560; // narrower than this, the settings stand below their keys
constexpr int mostRows = 8, fewestRows = 3;
} // namespace

MapEditor::MapEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_model(new MapKeyModel(spec, this))
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(Theme::spacing(2));
    m_sides->addWidget(createKeys(), 0, Qt::AlignTop);
    if (m_model->isOfSwitches()) {
        m_sides->addStretch(1);
    } else {
        m_right = new QWidget(this);
        auto *lines = new QVBoxLayout(m_right);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(Theme::halfSpacing());
        m_heading = new ToneLabel(QString(), &Palette::text, Theme::Text::Strong, m_right);
        m_heading->setContentsMargins(Theme::spacing(2), 0, Theme::spacing(2), 0);
        m_form = new EntryForm(spec, m_right);
        lines->addWidget(m_heading);
        lines->addWidget(m_form, 1);
        m_sides->addWidget(m_right, 1);
        connect(m_form, &EntryForm::edited, this, [this](const QJsonValue &value, const JsonPointer &below) {
            if (!current().isEmpty())
                emit edited(value, JsonPointer() / current() / below);
        });
    }
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!current().isEmpty())
            m_wanted = current();
        showEntry();
    });
    connect(m_model, &MapKeyModel::edited, this, &FieldEditor::edited);
    setValue(QJsonValue::Undefined);
}

QWidget *MapEditor::createKeys()
{
    m_left = new QWidget(this);
    m_left->setFixedWidth(keysWidth);
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::spacing(1));

    m_list = new QListView(m_left);
    m_list->setModel(m_model);
    adopt(m_list);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    WheelGuard::scrollOnlyWithFocus(m_list);
    auto *hint = new EmptyHint(tr("Nothing here yet. Add the first below."), m_list);
    const QString meaning = FlowSchema::text(spec().unsetText);
    if (!meaning.isEmpty()) {
        //: %1 is what holds while a list is empty, such as "every language"
        hint->setText(tr("Nothing here, which means: %1.").arg(meaning));
    }
    column->addWidget(m_list);

    m_new = new KeyInput(m_left);
    const QString wanted = isCountries()                ? tr("Country to add")
        : spec().keyFormat == QLatin1String("language") ? tr("Language to add")
                                                        : tr("Entry to add");
    m_new->setObjectName(spec().objectName() + QStringLiteral("#new"));
    m_new->setPlaceholderText(wanted);
    //: %1 is a setting such as "Ways to identify in each country", %2 such as "Country to add"
    m_new->setAccessibleName(tr("%1: %2").arg(label(), wanted));
    const bool isFree = spec().hasOpenChoices || (spec().keyFormat.isEmpty() && spec().choices.empty());
    m_new->setOffers(KeyInput::offersFor(spec()), isFree);
    m_add = addButton(tr("Add"), QStringLiteral("add"), QStringLiteral("add"));
    m_remove = addButton(tr("Remove"), QStringLiteral("delete"), QStringLiteral("remove"));
    column->addWidget(m_new);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::spacing(1));
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    column->addLayout(buttons);
    setTabOrder(m_list, m_new);
    setTabOrder(m_new, m_add);
    setTabOrder(m_add, m_remove);
    m_note = new ToneLabel(QString(), &Palette::textMuted, Theme::Text::Small, m_left);
    m_note->setWordWrap(true);
    m_note->hide();
    column->addWidget(m_note);

    connect(m_new, &QLineEdit::textChanged, this, &MapEditor::followState);
    connect(m_new, &QLineEdit::textEdited, this, [this] { emit hintChanged({}); });
    connect(m_new, &KeyInput::entered, this, &MapEditor::add);
    connect(m_add, &QPushButton::clicked, this, &MapEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &MapEditor::remove);
    return m_left;
}

bool MapEditor::mergesEdits() const
{
    return m_form && m_form->isTyping();
}

bool MapEditor::isCountries() const
{
    return spec().keyFormat.startsWith(QLatin1String("country"));
}

QString MapEditor::current() const
{
    return m_model->key(m_list->currentIndex().row());
}

void MapEditor::setBaseValue(const QJsonValue &value)
{
    FieldEditor::setBaseValue(value);
    showEntry();
}

void MapEditor::setValue(const QJsonValue &value)
{
    m_isMap = value.isObject() || value.isNull() || value.isUndefined();
    const QString wanted = m_wanted; // a reset of the model clears the choice
    m_model->setMap(value.toObject());
    const int row = m_model->rowOf(wanted);
    if (row >= 0 && row != m_list->currentIndex().row())
        m_list->setCurrentIndex(m_model->index(row));
    else if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    m_note->setText(m_isMap ? QString()
                            : tr("The provider keeps this in a form of its own: %1. It stays as it is.")
                                  .arg(ValueText::unknown(value)));
    m_note->setVisible(!m_isMap);
    fitHeight();
    showEntry();
}

void MapEditor::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), fewestRows, mostRows);
    const int row = std::max(m_list->fontMetrics().height() + Theme::spacing(1), m_list->sizeHintForRow(0));
    m_list->setFixedHeight(rows * row + 2 * m_list->frameWidth() + Theme::halfSpacing());
}

void MapEditor::showEntry()
{
    const QString key = current();
    if (m_form) {
        m_right->setVisible(!key.isEmpty());
        m_heading->setText(key.isEmpty() ? QString() : ValueText::key(spec(), key));
        m_form->setEntry(key.isEmpty() ? QJsonValue(QJsonValue::Undefined) : m_model->map().value(key),
            baseValue().toObject().value(key));
        m_form->setServices(m_services);
    }
    followState();
}

void MapEditor::followState()
{
    const bool isOpen = !m_isReadOnly && m_isMap;
    m_model->setReadOnly(!isOpen);
    m_new->setEnabled(isOpen);
    m_add->setEnabled(isOpen && !m_new->text().trimmed().isEmpty());
    m_remove->setEnabled(isOpen && !current().isEmpty());
    if (m_form)
        m_form->setReadOnly(!isOpen);
}

void MapEditor::add()
{
    const QString typed = m_new->text().simplified(), key = m_new->key();
    if (m_isReadOnly || !m_isMap || typed.isEmpty())
        return;
    if (key.isEmpty()) {
        //: %1 is what somebody typed
        emit hintChanged(tr("“%1” is not in the list. Choose one from it.").arg(typed));
        return;
    }
    emit hintChanged({});
    m_new->clear();
    m_wanted = key;
    if (m_model->rowOf(key) < 0) {
        const QJsonValue known = baseValue().toObject().value(key);
        emit edited(known.isUndefined() ? m_model->newEntry() : known, JsonPointer() / key);
    }
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(key)));
    if (m_form && !m_form->isHidden() && !m_model->isOfSwitches())
        m_form->reveal({});
}

void MapEditor::remove()
{
    const int row = m_list->currentIndex().row();
    const QString key = current();
    if (m_isReadOnly || !m_isMap || key.isEmpty())
        return;
    m_wanted = m_model->key(row + 1 < m_model->rowCount() ? row + 1 : row - 1);
    const bool isLast = m_model->rowCount() == 1;
    if (isLast && !baseValue().isObject())
        emit edited(unset());
    else
        emit edited(QJsonValue::Undefined, JsonPointer() / key);
    m_list->setFocus(Qt::OtherFocusReason);
}

bool MapEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            remove();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void MapEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    const bool isNarrow = width() < narrowest;
    m_sides->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QSize MapEditor::minimumSizeHint() const
{
    // As narrow as the wider of both sides, since they can stand below one another.
    const int right = m_right && !m_right->isHidden() ? m_right->minimumSizeHint().width() : 0;
    return {std::max(keysWidth, right), FieldEditor::minimumSizeHint().height()};
}

void MapEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    followState();
}

void MapEditor::setServices(AccountServices *services)
{
    m_services = services;
    if (m_form)
        m_form->setServices(services);
}

QWidget *MapEditor::focusTarget() const
{
    return m_list;
}

void MapEditor::reveal(const JsonPointer &below)
{
    const int row = below.isEmpty() ? -1 : m_model->rowOf(below.tokens().first());
    if (row < 0)
        return FieldEditor::reveal(below);
    m_list->setCurrentIndex(m_model->index(row));
    if (m_form && below.size() > 1)
        m_form->reveal(JsonPointer(below.tokens().mid(1)));
    else
        m_list->setFocus(Qt::OtherFocusReason);
}
