#include "views/emails/emailform.h"

#include "models/core/json.h"
#include "views/forms/editors/colourinput.h"
#include "views/forms/mnemonics.h"
#include "views/forms/wheelguard.h"
#include "views/theme/tonelabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace {

QString nameOf(const QString &key)
{
    return QStringLiteral("email/") + key;
}

QString textOf(const QJsonValue &value)
{
    return value.isString() || value.isUndefined() || value.isNull() ? value.toString()
                                                                     : QString::fromUtf8(Json::compact(value));
}

} // namespace

EmailForm::EmailForm(QWidget *parent)
    : QScrollArea(parent)
    , m_column(nullptr)
{
    setObjectName(QStringLiteral("emailForm"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the fields take it
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, Theme::spacing(2), 0);
    m_column->setSpacing(Theme::halfSpacing());
    for (const EmailTexts::Part &part : EmailTexts::parts())
        addPart(part);
    m_slots = new QWidget(content);
    m_slots->setLayout(new QVBoxLayout);
    m_slots->layout()->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_slots);
    m_unknown = new ToneLabel(QString(), &Palette::textMuted, Theme::Text::Small, content);
    m_unknown->setObjectName(QStringLiteral("emailUnknown"));
    m_unknown->setWordWrap(true);
    m_column->addWidget(m_unknown);
    m_column->addStretch();
    setWidget(content);
}

void EmailForm::addPart(const EmailTexts::Part &part)
{
    Editor editor;
    editor.key = QString::fromLatin1(part.key);
    const QString label = EmailTexts::labelOf(part);
    QWidget *control = createControl(part, editor);
    if (!editor.box) { // which says itself what it is
        auto *title = new ToneLabel(label, &Palette::text, Theme::Text::Body, widget());
        title->setBuddy(control);
        m_column->addWidget(title);
    }
    m_column->addWidget(control);
    if (editor.colour) {
        auto *hint = new ToneLabel(QString(), &Palette::error, Theme::Text::Small, widget());
        hint->setObjectName(nameOf(editor.key) + QStringLiteral("#hint"));
        hint->setWordWrap(true);
        hint->hide();
        m_column->addWidget(hint);
        connect(editor.colour, &ColourInput::hintChanged, hint, [hint](const QString &sentence) {
            hint->setText(sentence);
            hint->setVisible(!sentence.isEmpty());
        });
    }
    m_column->addSpacing(Theme::spacing(1));
    m_editors.push_back(editor);
}

QWidget *EmailForm::createControl(const EmailTexts::Part &part, Editor &editor)
{
    const QString key = editor.key, label = EmailTexts::labelOf(part);
    QWidget *named = nullptr, *control = nullptr;
    switch (part.kind) {
    case EmailTexts::Kind::Line: {
        editor.line = new QLineEdit(this);
        connect(
            editor.line, &QLineEdit::textEdited, this, [this, key](const QString &text) { emit edited(key, text); });
        named = control = editor.line;
        editor.line->setPlaceholderText(tr("Not set"));
        break;
    }
    case EmailTexts::Kind::Paragraph:
    case EmailTexts::Kind::Html: {
        QPlainTextEdit *text = editor.paragraph = new QPlainTextEdit(this);
        text->setTabChangesFocus(true);
        text->setPlaceholderText(tr("Not set"));
        text->setFixedHeight(Theme::spacing(part.kind == EmailTexts::Kind::Html ? 20 : 9));
        if (part.kind == EmailTexts::Kind::Html)
            text->setFont(Theme::font(Theme::Text::Code));
        WheelGuard::scrollOnlyWithFocus(text);
        connect(text, &QPlainTextEdit::textChanged, this, [this, key, text] { emit edited(key, text->toPlainText()); });
        named = control = text;
        break;
    }
    case EmailTexts::Kind::Colour:
        editor.colour = new ColourInput(label, this);
        editor.colour->setStandard(QString(), tr("Not set"));
        connect(
            editor.colour, &ColourInput::edited, this, [this, key](const QString &text) { emit edited(key, text); });
        named = editor.colour->line();
        control = editor.colour;
        break;
    case EmailTexts::Kind::Switch:
        editor.box = new QCheckBox(label, this);
        connect(editor.box, &QCheckBox::clicked, this, [this, key](bool isOn) { emit edited(key, isOn); });
        named = control = editor.box;
        break;
    }
    named->setObjectName(nameOf(key));
    named->setAccessibleName(label);
    return control;
}

void EmailForm::setTexts(const QJsonObject &texts)
{
    for (const Editor &editor : m_editors)
        show(editor, texts.value(editor.key));
    showSlots(texts);
    showUnknown(texts);
}

void EmailForm::show(const Editor &editor, const QJsonValue &value)
{
    const QString text = textOf(value);
    if (editor.box) {
        editor.box->setChecked(value.toBool());
    } else if (editor.colour) {
        editor.colour->setText(text);
    } else if (editor.line && editor.line->text() != text) {
        const int cursor = editor.line->cursorPosition();
        editor.line->setText(text);
        editor.line->setCursorPosition(
            editor.line->hasFocus() ? std::min<int>(cursor, static_cast<int>(text.size())) : 0);
    } else if (editor.paragraph && editor.paragraph->toPlainText() != text) {
        const QSignalBlocker blocker(editor.paragraph);
        editor.paragraph->setPlainText(text);
    }
}

void EmailForm::showSlots(const QJsonObject &texts)
{
    const QStringList names = EmailTexts::slotNames(texts);
    if (names != m_slotNames) {
        qDeleteAll(m_slots->findChildren<QCheckBox *>());
        m_slotNames = names;
        for (const QString &slot : names) {
            //: a place in an email's own design; %1 is its technical name
            auto *box = new QCheckBox(tr("The part “%1” is in the own design").arg(Mnemonics::escaped(slot)), m_slots);
            box->setObjectName(nameOf(QStringLiteral("htmlSlotStatus/") + slot));
            box->setEnabled(!m_isReadOnly);
            m_slots->layout()->addWidget(box);
            connect(box, &QCheckBox::clicked, this, [this, slot](bool isOn) { emit slotEdited(slot, isOn); });
        }
    }
    for (const QString &slot : names) {
        auto *box = m_slots->findChild<QCheckBox *>(nameOf(QStringLiteral("htmlSlotStatus/") + slot));
        box->setChecked(EmailTexts::isSlotPresent(texts, slot));
    }
    m_slots->setVisible(!names.isEmpty());
}

void EmailForm::showUnknown(const QJsonObject &texts)
{
    QStringList lines;
    for (const QString &key : EmailTexts::unknownKeys(texts)) {
        //: %1 is the technical name of a value, %2 the value
        lines << tr("%1: %2").arg(key, QString::fromUtf8(Json::compact(texts.value(key))).left(200));
    }
    m_unknown->setVisible(!lines.isEmpty());
    //: %1 is a list of values, one a line
    m_unknown->setText(tr("Not understood by this version, and kept as it is:\n%1").arg(lines.join(QLatin1Char('\n'))));
}

void EmailForm::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (const Editor &editor : m_editors) {
        if (editor.line)
            editor.line->setReadOnly(isReadOnly);
        if (editor.paragraph)
            editor.paragraph->setReadOnly(isReadOnly);
        if (editor.colour)
            editor.colour->setReadOnly(isReadOnly);
        if (editor.box)
            editor.box->setEnabled(!isReadOnly);
    }
    for (QCheckBox *box : m_slots->findChildren<QCheckBox *>())
        box->setEnabled(!isReadOnly);
}

void EmailForm::focusFirst()
{
    m_editors.front().line->setFocus(Qt::OtherFocusReason);
}
